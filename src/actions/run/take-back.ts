import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import { latestSteps } from '../../domain/run-progress';
import { needContact } from '../need';
import type { World } from '../world';
import { needRun } from './need-run';

/**
 * Takes back what was left out of the run under way last, or put off: the contact waits again where it did, and where its profile was
 * opened, that is the one that was opened last. Answers null when there is nothing to take back.
 */
export async function takeBack(world: World, { programId }: { programId: Id }): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const run = await needRun(records);
    const steps = [...latestSteps(await records.runs.stepsOf(run.id)).values()];
    const step = steps.findLast(({ eventId }) => eventId === undefined);
    if (step === undefined) return null;
    const { contactId, openedAt } = step;
    const { name } = await needContact(records, contactId);
    await write.remove('runSteps', [step.id]);
    if (openedAt !== undefined) await write.put('runs', [{ ...run, current: { contactId, openedAt } }]);
    const summary = `${name.full}: waits in the review run again`;
    return write.event({ id: world.newId(), at: world.now(), action: 'run', summary, contactIds: [contactId] });
  });
}
