import type { ExternalId } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import type { ProfileId } from '../../domain/profile-address';
import type { ImportedRowBase } from '../../exchange/imported-row';
import type { ProgramRecords } from '../../store/program-records';
import type { ImportInput } from '../import-plan';
import { tombstoneHashes } from '../tombstone-hashes';

/** So many people are hashed at once. */
const AT_ONCE = 500;

/** What a row says of a person by which an erased one is known again. */
interface Marks {
  externalIds: ExternalId[];
  profile?: ProfileId | null;
  email?: string;
}

/**
 * The lines of people who were erased from the program; of records that hang on a person, those that hang on nobody else. Awaits the
 * browser's cryptography: not for use in a transaction.
 */
export async function findErased(records: ProgramRecords, input: ImportInput): Promise<Set<number>> {
  const tombstones = new Set((await records.tombstones.all()).flatMap(({ hashes }) => hashes));
  const erased = new Set<number>();
  if (tombstones.size === 0) return erased;
  const people = peopleOf(input).filter(({ marks }) => marks.externalIds.length > 0 || marks.profile || marks.email);
  for (let start = 0; start < people.length; start += AT_ONCE) {
    const some = people.slice(start, start + AT_ONCE);
    const hashes = await Promise.all(some.map(({ marks }) => hashesOf(input.programId, marks)));
    some.forEach(({ line }, place) => {
      if (hashes[place]!.some((hash) => tombstones.has(hash))) erased.add(line);
    });
  }
  return erased;
}

/** The person that each row is about; accounts are about none, and an asset stays without one of its people. */
function peopleOf(input: ImportInput): { line: number; marks: Marks }[] {
  const all = <R extends ImportedRowBase>(rows: readonly R[], marksOf: (row: R) => Marks) =>
    rows.map((row) => ({ line: row.line, marks: marksOf(row) }));
  switch (input.kind) {
    case 'contacts':
      return all(input.rows, ({ externalIds, profile = null, email = '' }) => ({ externalIds, profile, email }));
    case 'uses':
      return all(input.rows, ({ contact: { externalId } }) => ({
        externalIds: externalId === undefined ? [] : [externalId],
      }));
    case 'nominations':
      return all(input.rows, ({ candidate }) => ({ externalIds: [], profile: candidate?.profile ?? null }));
    case 'accounts':
    case 'assets':
      return [];
  }
}

function hashesOf(programId: Id, { externalIds, profile, email = '' }: Marks): Promise<string[]> {
  const profiles = profile ? [{ ...profile, learntAt: '', source: 'import' as const }] : [];
  const name = { full: '', given: '', family: '' };
  return tombstoneHashes({ programId, externalIds, profiles, name, ...(email === '' ? {} : { email }) });
}
