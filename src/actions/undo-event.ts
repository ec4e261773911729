import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say, type Said } from '../domain/said';
import { isUndoable } from '../domain/undoable';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';
import { planUndo } from './plan-undo';
import { putRecords } from './put-records';
import type { World } from './world';

/**
 * Takes back one event of the user, wholly or not at all. Undoing an undo does the event again. Throws an `ActionError`
 * that names the later event when something has since changed what this one did.
 */
export async function undoEvent(world: World, { programId, eventId }: { programId: Id; eventId: Id }): Promise<Event> {
  return world.store.transact(programId, async (write) => {
    const event = await write.records.events.get(eventId);
    if (event === undefined) throw new ActionError(say('refused.stepGone'));
    if (event.undoneBy !== undefined) throw new ActionError(say('refused.undone'));
    if (!isUndoable(event)) throw new ActionError(say('refused.final', { what: event.summary }));
    const at = world.now();
    const { put, remove } = await planUndo(write.records, event, at);
    for (const [table, ids] of remove) await write.remove(table, [...ids]);
    for (const [table, rows] of put) await putRecords(write, table, [...rows.values()]);
    const summary = await summarise(write.records, event);
    const { contactIds } = event;
    const undo = write.event({ id: world.newId(), at, action: 'undo', summary, contactIds, undoes: eventId });
    await write.markUndone(eventId, undo.id);
    if (event.undoes !== undefined) await write.markUndone(event.undoes, null);
    return undo;
  });
}

async function summarise(records: ProgramRecords, event: Event): Promise<Said> {
  const original = event.undoes === undefined ? undefined : await records.events.get(event.undoes);
  return original === undefined
    ? say('event.undone', { what: event.summary })
    : say('event.redone', { what: original.summary });
}
