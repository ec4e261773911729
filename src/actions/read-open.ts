import type { Correction } from '../domain/correction';
import type { ProgramRecords } from '../store/program-records';

/** All corrections of a program that the system of record has not confirmed: those that wait, then those that are out. */
export async function readOpen({ corrections }: ProgramRecords): Promise<Correction[]> {
  return [...(await corrections.queue()), ...(await corrections.out())];
}
