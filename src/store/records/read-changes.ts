import type { Id } from '../../domain/ids';
import type { Database } from '../database';
import type { ProgramRecords } from '../program-records';

/** What each event of a program changed. */
export function readChanges(database: Database, programId: Id): ProgramRecords['changes'] {
  return {
    ofEvent: (eventId) => database.changes.where('[programId+eventId]').equals([programId, eventId]).sortBy('id'),
    ofRecord: (recordId) => database.changes.where('[programId+recordId]').equals([programId, recordId]).sortBy('id'),
  };
}
