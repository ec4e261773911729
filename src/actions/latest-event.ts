import type { Id } from '../domain/ids';
import type { ProgramRecords } from '../store/program-records';

/** The latest event of a program: as long as it is the same, nothing was written. Undefined where there is none. */
export async function latestEvent(records: ProgramRecords): Promise<Id | undefined> {
  return (await records.events.latest(1))[0]?.id;
}
