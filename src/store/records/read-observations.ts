import type { Id } from '../../domain/ids';
import type { StoredObservation } from '../../domain/observation';
import { type Database, tableOf } from '../database';
import type { ProgramRecords } from '../program-records';
import { getOwn } from './own-rows';

/** What was seen on the profiles of a program's contacts. */
export function readObservations(database: Database, programId: Id): ProgramRecords['observations'] {
  const table = tableOf(database, 'observations');
  const ofContact = async (contactId: Id) =>
    (await table.where('[programId+contactId]').equals([programId, contactId]).toArray()).sort(newestFirst);
  return {
    get: (id) => getOwn(table, programId, id),
    ofContact,
    latestOf: async (contactId) => (await ofContact(contactId))[0],
  };
}

function newestFirst(a: StoredObservation, b: StoredObservation): number {
  const [left, right] = [a.observation.seenAt, b.observation.seenAt];
  return left < right ? 1 : left > right ? -1 : 0;
}
