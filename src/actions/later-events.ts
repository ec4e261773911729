import type { Change, Event, RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';

/** Whether nothing but pages seen has made these changes, those aside that were undone. */
export async function isOnlySeen(records: ProgramRecords, changes: readonly Change[]): Promise<boolean> {
  const events = await eventsThatHold(records, changes);
  return events.length > 0 && events.every(({ action }) => action === 'observe');
}

/** Throws the `ActionError` that names the event which must be undone first: the last one of these changes of a row. */
export async function refuseUndo(records: ProgramRecords, changes: readonly Change[]): Promise<never> {
  const later = (await eventsThatHold(records, changes)).filter(({ action }) => action !== 'observe').at(-1);
  throw new ActionError(later === undefined ? say('refused.changed') : say('refused.later', { what: later.summary }));
}

/** As {@link refuseUndo}, for a row that hangs on one which is to go. */
export async function refuseUndoFor(records: ProgramRecords, table: RecordTable, recordId: Id): Promise<never> {
  return refuseUndo(records, await records.changes.ofRecord(table, recordId));
}

/**
 * The events that made the changes and still hold, oldest first. An event that was undone and the undo of it cancel each other out; an undo
 * holds where what it took back is older than the changes.
 */
async function eventsThatHold(records: ProgramRecords, changes: readonly Change[]): Promise<Event[]> {
  const ids = new Set(changes.map(({ eventId }) => eventId));
  const events = await Promise.all([...ids].map((id) => records.events.get(id)));
  return events.filter(
    (event) =>
      event !== undefined && event.undoneBy === undefined && (event.undoes === undefined || !ids.has(event.undoes)),
  ) as Event[];
}
