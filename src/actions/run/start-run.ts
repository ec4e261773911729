import type { ReviewRun } from '../../domain/review-run';
import { say } from '../../domain/said';
import { localDay } from '../../platform/clock';
import { ActionError } from '../action-error';
import type { World } from '../world';
import { findFirst } from './find-first';
import { previewRun } from './preview-run';
import { turnsOf } from './turns-of';

/**
 * Starts a review run over all who fit the rules today. A run that has nobody left ends with it. Throws an `ActionError` when nobody
 * fits, and while another run is under way.
 */
export async function startRun(
  world: World,
  { programId, rules, name }: Pick<ReviewRun, 'programId' | 'rules' | 'name'>,
): Promise<ReviewRun> {
  const { contactIds } = await previewRun(world.store.in(programId), rules, localDay(world.now()));
  if (contactIds.length === 0) throw new ActionError(say('refused.nobodyFits'));
  return world.store.transact(programId, async (write) => {
    const at = world.now();
    const open = await write.records.runs.open();
    if (open !== undefined) {
      const { currentId, waiting } = await turnsOf(write.records, open);
      const left = await findFirst(write.records, currentId === null ? waiting : [currentId, ...waiting]);
      if (left !== null) throw new ActionError(say('refused.runUnderWay'));
      await write.put('runs', [{ ...open, endedAt: at }]);
    }
    const run: ReviewRun = { id: world.newId(), programId, name: name.trim(), rules, contactIds, startedAt: at };
    await write.add('runs', [run]);
    const summary = say('event.run.started', { name: run.name || null, count: contactIds.length });
    write.event({ id: world.newId(), at, action: 'run', summary, contactIds: [] });
    return run;
  });
}
