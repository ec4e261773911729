import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import type { StatusChange } from '../../domain/life-cycle';
import { say } from '../../domain/said';
import { ActionError } from '../action-error';
import { needContact } from '../need';
import type { World } from '../world';
import { writeStatuses } from './change-statuses';
import { planStatusChanges } from './plan-status-changes';

/** Moves one contact in its life cycle, as `changeStatuses` does. Throws an `ActionError` that says what stands against it. */
export async function changeStatus(
  world: World,
  { programId, contactId, change }: { programId: Id; contactId: Id; change: StatusChange },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const { id } = await needContact(write.records, contactId);
    const { ready, refused } = await planStatusChanges(write.records, { contactIds: [id], change });
    const [obstacle] = refused[0]?.obstacles ?? [];
    if (obstacle !== undefined) throw new ActionError(say(`need.${obstacle}`));
    return writeStatuses(world, write, ready, change);
  });
}
