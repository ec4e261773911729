import type { Contact } from '../../domain/contact';
import type { Duplicate } from '../../domain/duplicate';
import type { Id, Instant } from '../../domain/ids';
import { contactKeys } from '../../identity/contact-keys';
import { findDuplicates } from '../../identity/find-duplicates';
import type { ProgramRecords } from '../../store/program-records';

/**
 * The pairs of contacts that are likely one person, of which an import adds or changes one, except those that are known. Pairs that
 * the user told apart in this import are kept as told apart.
 */
export async function draftDuplicates(
  records: ProgramRecords,
  fresh: readonly Contact[],
  toldApart: readonly (readonly [Id, Id])[],
  { at, newId }: { at: Instant; newId: () => Id },
): Promise<Duplicate[]> {
  if (fresh.length === 0) return [];
  const found = findDuplicates(fresh, await findSharing(records, fresh), await records.aliases.all());
  const known = new Set((await records.duplicates.all()).map(({ contactIds }) => pairKey(contactIds)));
  const apart = new Set(toldApart.map(pairKey));
  return found
    .filter(({ contactIds }) => !known.has(pairKey(contactIds)))
    .map(({ contactIds, reasons }) => ({
      id: newId(),
      programId: records.programId,
      contactIds,
      reasons,
      state: apart.has(pairKey(contactIds)) ? 'different' : 'open',
      at,
    }));
}

/** The known contacts that share a key with any of these. */
async function findSharing(records: ProgramRecords, fresh: readonly Contact[]): Promise<Contact[]> {
  if ((await records.contacts.count()) === 0) return [];
  const keys = fresh.map(contactKeys);
  return records.contacts.findByKeys({
    nameKeys: keys.flatMap(({ nameKeys }) => nameKeys),
    profileKeys: keys.flatMap(({ profileKeys }) => profileKeys),
  });
}

function pairKey([a, b]: readonly [Id, Id]): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
