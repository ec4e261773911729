import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import { say } from '../../domain/said';
import { ActionError } from '../action-error';
import type { World } from '../world';

/** Marks what was to be done as done. Answers null when it is so already; throws an `ActionError` when it is gone. */
export async function finishNextAction(
  world: World,
  { programId, nextActionId }: { programId: Id; nextActionId: Id },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const action = await write.records.nextActions.get(nextActionId);
    if (action === undefined) throw new ActionError(say('refused.noNextAction'));
    if (action.doneAt !== undefined) return null;
    const at = world.now();
    await write.put('nextActions', [{ ...action, doneAt: at }]);
    const { contactId, what } = action;
    const contact = contactId === null ? undefined : await write.records.contacts.get(contactId);
    const summary =
      contact === undefined ? say('event.done', { what }) : say('event.doneFor', { name: contact.name.full, what });
    const contactIds = contactId === null ? [] : [contactId];
    return write.event({ id: world.newId(), at, action: 'set-next-action', summary, contactIds });
  });
}
