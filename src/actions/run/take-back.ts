import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import type { RunStep } from '../../domain/review-run';
import { say } from '../../domain/said';
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
    const skipped = await records.runs.stepsWith(run.id, 'skipped');
    const putOff = await records.runs.stepsWith(run.id, 'later');
    const step = [skipped.at(-1), putOff.at(-1)].sort(compareSteps)[0];
    if (step === undefined) return null;
    const { contactId, openedAt } = step;
    const { name } = await needContact(records, contactId);
    await write.remove('runSteps', [step.id]);
    if (openedAt !== undefined) await write.put('runs', [{ ...run, current: { contactId, openedAt } }]);
    const summary = say('event.run.again', { name: name.full });
    return write.event({ id: world.newId(), at: world.now(), action: 'run', summary, contactIds: [contactId] });
  });
}

/** The latest first; none behind any. */
function compareSteps(a: RunStep | undefined, b: RunStep | undefined): number {
  return (a?.at ?? '') < (b?.at ?? '') ? 1 : -1;
}
