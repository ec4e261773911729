import type { Contact } from '../../domain/contact';
import { externalKey } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import type { ImportedContact } from '../../exchange/imported-contact';
import type { RowMatch } from './match-rows';

/**
 * The lines of rows for which another row of the file speaks. Where two contacts were merged into one that carries both their ids, the
 * system of record still lists both: the row of the id that the contact had first counts (else the first row), and the other one is no
 * contradiction.
 */
export function findSpokenFor(
  rows: readonly ImportedContact[],
  matches: ReadonlyMap<number, RowMatch>,
): ReadonlySet<number> {
  const speakers = new Map<Id, ImportedContact>();
  const rowsOfMerged: { row: ImportedContact; contact: Contact }[] = [];
  for (const row of rows) {
    const match = matches.get(row.line);
    if (match?.is !== 'contact' || !isMerged(match.contact) || !isCarried(row, match.contact)) continue;
    const { contact } = match;
    const speaker = speakers.get(contact.id);
    if (speaker === undefined || (hasFirstId(row, contact) && !hasFirstId(speaker, contact)))
      speakers.set(contact.id, row);
    rowsOfMerged.push({ row, contact });
  }
  const silent = rowsOfMerged.filter(({ row, contact }) => speakers.get(contact.id) !== row);
  return new Set(silent.map(({ row: { line } }) => line));
}

/** The contact has all ids of the row, and the row has some. */
function isCarried({ externalIds }: ImportedContact, contact: Contact): boolean {
  const known = new Set(contact.externalIds.map(externalKey));
  return externalIds.length > 0 && externalIds.every((id) => known.has(externalKey(id)));
}

/** One system of record knows the contact under several ids. */
function isMerged({ externalIds }: Contact): boolean {
  return externalIds.length > 1 && new Set(externalIds.map(({ system }) => system)).size < externalIds.length;
}

function hasFirstId({ externalIds }: ImportedContact, contact: Contact): boolean {
  return externalIds.some(({ system, id }) => contact.externalIds.find((one) => one.system === system)?.id === id);
}
