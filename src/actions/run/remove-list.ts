import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import { say } from '../../domain/said';
import type { World } from '../world';

/** Removes a saved list. Answers null when it is gone already. */
export async function removeList(
  world: World,
  { programId, listId }: { programId: Id; listId: Id },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const list = (await write.records.savedLists.all()).find(({ id }) => id === listId);
    if (list === undefined) return null;
    await write.remove('savedLists', [listId]);
    const summary = say('event.list.removed', { name: list.name });
    return write.event({ id: world.newId(), at: world.now(), action: 'save-list', summary, contactIds: [] });
  });
}
