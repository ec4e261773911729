import { draftContact } from './draft-contact';
import type { ProgramRecords } from '../../store/program-records';
import type { ImportInput } from '../import-plan';
import { tombstoneHashes } from '../tombstone-hashes';

/** The lines of people who were erased from the program. Awaits the browser's cryptography: not for use in a transaction. */
export async function findErased(records: ProgramRecords, { programId, rows }: ImportInput): Promise<Set<number>> {
  const tombstones = new Set((await records.tombstones.all()).flatMap(({ hashes }) => hashes));
  const erased = new Set<number>();
  if (tombstones.size === 0) return erased;
  for (const row of rows) {
    const profiles = row.profile ? [{ ...row.profile, learntAt: '', source: 'import' as const }] : [];
    const email = row.email === undefined ? {} : { email: row.email };
    const person = { ...draftContact('', programId, row, ''), externalIds: row.externalIds, profiles, ...email };
    if ((await tombstoneHashes(person)).some((hash) => tombstones.has(hash))) erased.add(row.line);
  }
  return erased;
}
