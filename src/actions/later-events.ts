import type { Change, Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';

/** Whether nothing but pages seen since has touched the row after the change. */
export async function isOnlySeenSince(records: ProgramRecords, { recordId, id }: Change): Promise<boolean> {
  return (await eventsSince(records, recordId, id)).every(({ action }) => action === 'observe');
}

/** Throws the `ActionError` that names the event which must be undone first. */
export async function refuseUndo(records: ProgramRecords, recordId: Id, changeId?: number): Promise<never> {
  const later = (await eventsSince(records, recordId, changeId)).filter(({ action }) => action !== 'observe').at(-1);
  throw new ActionError(
    later === undefined
      ? 'The record has changed since, so this step cannot be undone any more.'
      : `“${later.summary}” came later and builds on this step. Undo that first.`,
  );
}

/** The events that touched the row after the change and still hold, oldest first. */
async function eventsSince(records: ProgramRecords, recordId: Id, changeId = 0): Promise<Event[]> {
  const later = (await records.changes.ofRecord(recordId)).filter(({ id = 0 }) => id > changeId);
  const ids = [...new Set(later.map(({ eventId }) => eventId))];
  const events = await Promise.all(ids.map((id) => records.events.get(id)));
  return events.filter(
    (event) => event !== undefined && event.undoneBy === undefined && event.undoes === undefined,
  ) as Event[];
}
