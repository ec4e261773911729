import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import { stepId, type StepOutcome } from '../../domain/review-run';
import { say } from '../../domain/said';
import { ActionError } from '../action-error';
import { needContact } from '../need';
import type { World } from '../world';
import { needRun } from './need-run';

/**
 * Leaves a contact out of the run under way, or puts it at the end. Throws an `ActionError` when it is not in the run, or was settled
 * there by what was done with it.
 */
export async function leaveOut(
  world: World,
  {
    programId,
    contactId,
    outcome,
  }: { programId: Id; contactId: Id; outcome: Extract<StepOutcome, 'skipped' | 'later'> },
): Promise<Event> {
  return world.store.transact(programId, async (write) => {
    const { runs } = write.records;
    const run = await needRun(write.records);
    const { name } = await needContact(write.records, contactId);
    if (!run.contactIds.includes(contactId)) throw new ActionError(say('refused.notInRun', { name: name.full }));
    const known = await runs.step(run.id, contactId);
    if (known?.eventId !== undefined) throw new ActionError(say('refused.settledInRun', { name: name.full }));
    const at = world.now();
    const { current } = run;
    const opened = current?.contactId === contactId ? { openedAt: current.openedAt } : {};
    await write.put('runSteps', [
      { id: stepId(run.id, contactId), programId, runId: run.id, contactId, outcome, ...opened, at },
    ]);
    const summary = say(`event.run.${outcome}`, { name: name.full });
    return write.event({ id: world.newId(), at, action: 'run', summary, contactIds: [contactId] });
  });
}
