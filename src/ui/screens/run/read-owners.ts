import type { ProgramRecords } from '../../../store/program-records';

/** The owners of all contacts of a program, each once, by name. Reads every contact. */
export async function readOwners(records: ProgramRecords): Promise<string[]> {
  const contacts = await records.rows('contacts', await records.contacts.idsInOrder());
  const owners = new Set(contacts.flatMap(({ owner }) => (owner === undefined || owner === '' ? [] : owner)));
  return [...owners].sort((a, b) => a.localeCompare(b));
}
