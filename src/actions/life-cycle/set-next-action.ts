import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import type { NextStep } from '../../domain/life-cycle';
import type { NextAction } from '../../domain/next-action';
import { say } from '../../domain/said';
import type { World } from '../world';
import { needReachable } from './need-reachable';
import { readNextStep } from './read-next-step';

/**
 * Says what is to be done next with a contact. It takes the place of the most urgent action that is open. Answers null when that says so
 * already; throws an `ActionError` when nothing is said, and for who is not to be contacted.
 */
export async function setNextAction(
  world: World,
  { programId, contactId, nextStep }: { programId: Id; contactId: Id; nextStep: NextStep },
): Promise<Event | null> {
  const step = readNextStep(nextStep);
  return world.store.transact(programId, async (write) => {
    const { name } = await needReachable(write.records, contactId);
    const at = world.now();
    const open = (await write.records.nextActions.ofContact(contactId)).find(({ doneAt }) => doneAt === undefined);
    if (open?.what === step.what && open.dueOn === step.dueOn && open.owner === step.owner) return null;
    const head = open ?? { id: world.newId(), programId, contactId, accountId: null, createdAt: at };
    const action: NextAction = { ...head, ...step };
    await write.put('nextActions', [action]);
    const summary = say('event.next', { name: name.full, what: step.what, day: { day: step.dueOn } });
    return write.event({ id: world.newId(), at, action: 'set-next-action', summary, contactIds: [contactId] });
  });
}
