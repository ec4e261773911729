import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import type { Database } from '../database';
import { programKey, recordOf } from '../index-row';
import type { ProgramRecords } from '../program-records';
import { getOwn, inProgram } from './own-rows';

/** The heads of a program's events. */
export function readEvents(database: Database, programId: Id): ProgramRecords['events'] {
  const table = database.events;
  return {
    get: (id) => getOwn<Event>(table, programId, id),
    latest: async (limit) => (await inProgram(table, programId, 'at').reverse().limit(limit).toArray()).map(recordOf),
    ofContact: async (contactId, limit) => {
      const key = programKey(programId, `${contactId}|`);
      const rows = await table.where('keys.contact').startsWith(key).reverse().limit(limit).toArray();
      return rows.map(recordOf);
    },
  };
}
