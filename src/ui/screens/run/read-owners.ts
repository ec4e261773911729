import type { ProgramRecords } from '../../../store/program-records';

/** The owners of all contacts of a program, each once, by name. */
export async function readOwners(records: ProgramRecords): Promise<string[]> {
  const outlines = await records.contacts.outlines();
  const owners = new Set(outlines.map(({ owner }) => owner).filter((owner) => owner !== ''));
  return [...owners].sort((a, b) => a.localeCompare(b));
}
