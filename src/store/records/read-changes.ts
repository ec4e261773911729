import Dexie from 'dexie';
import type { Change, RecordTable } from '../../domain/event';
import type { Id } from '../../domain/ids';
import { manyOf, unpackChanges } from '../change-row';
import type { Database } from '../database';
import type { ProgramRecords } from '../program-records';

/** So many rows are read at a time: one may hold hundreds of records. */
const PIECE = 50;

/** From about this many records on, all changes are looked through. */
const MANY_RECORDS = 500;

/** What each event of a program changed. */
export function readChanges(database: Database, programId: Id): ProgramRecords['changes'] {
  const table = database.changes;
  const ofRecords = table.where('[programId+recordId]');
  const since = async (recordTable: RecordTable, recordIds: readonly Id[], changeId: number) => {
    const keys = await (
      recordIds.length > MANY_RECORDS
        ? table.where('[programId+recordId]').between([programId, Dexie.minKey], [programId, Dexie.maxKey])
        : ofRecords.anyOf([...recordIds, manyOf(recordTable)].map((recordId) => [programId, recordId]))
    ).primaryKeys();
    const later = keys.filter((id) => id > changeId).sort((a, b) => a - b);
    const wanted = new Set(recordIds);
    const changes = new Map<Id, Change[]>();
    for (let start = 0; start < later.length; start += PIECE)
      for (const row of await table.bulkGet(later.slice(start, start + PIECE)))
        if (row?.table === recordTable)
          for (const change of unpackChanges(row)) if (wanted.has(change.recordId)) keep(changes, change);
    return changes;
  };
  return {
    ofEvent: async (eventId) => {
      const rows = await table.where('[programId+eventId]').equals([programId, eventId]).sortBy('id');
      return rows.flatMap(unpackChanges);
    },
    since,
    ofRecord: async (recordTable, recordId) => (await since(recordTable, [recordId], 0)).get(recordId) ?? [],
  };
}

function keep(changes: Map<Id, Change[]>, change: Change): void {
  const known = changes.get(change.recordId);
  if (known === undefined) changes.set(change.recordId, [change]);
  else known.push(change);
}
