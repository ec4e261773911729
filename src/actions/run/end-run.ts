import type { Id } from '../../domain/ids';
import type { ReviewRun } from '../../domain/review-run';
import { say } from '../../domain/said';
import type { World } from '../world';
import { needRun } from './need-run';

/** Ends the review run under way. Who was not settled stays as it was. */
export async function endRun(world: World, { programId }: { programId: Id }): Promise<ReviewRun> {
  return world.store.transact(programId, async (write) => {
    const run = { ...(await needRun(write.records)), endedAt: world.now() };
    await write.put('runs', [run]);
    const summary = say('event.run.ended', { name: run.name || null });
    write.event({ id: world.newId(), at: run.endedAt, action: 'run', summary, contactIds: [] });
    return run;
  });
}
