import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import type { StatusChange, StatusObstacle } from '../../domain/life-cycle';
import { ActionError } from '../action-error';
import { needContact } from '../need';
import type { World } from '../world';
import { writeStatuses } from './change-statuses';
import { planStatusChanges } from './plan-status-changes';

const REFUSALS: Record<StatusObstacle, string> = {
  'same-status': 'The contact has this status already.',
  'not-allowed': 'A contact cannot go from its status to this one. Choose another.',
  'needs-departure': 'Say that the contact has left by the departure: it shows what else has to be done.',
  'needs-reason': 'Say why the advocate pauses.',
  'needs-review-date': 'Say when the pause is looked at again.',
  'needs-next-step': 'Say what is to be done next, and until when.',
};

/** Moves one contact in its life cycle, as `changeStatuses` does. Throws an `ActionError` that says what stands against it. */
export async function changeStatus(
  world: World,
  { programId, contactId, change }: { programId: Id; contactId: Id; change: StatusChange },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const { id } = await needContact(write.records, contactId);
    const { ready, refused } = await planStatusChanges(write.records, { contactIds: [id], change });
    const [obstacle] = refused[0]?.obstacles ?? [];
    if (obstacle !== undefined) throw new ActionError(REFUSALS[obstacle]);
    return writeStatuses(world, write, ready, change);
  });
}
