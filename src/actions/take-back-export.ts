import type { Correction } from '../domain/correction';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { needBatch } from './need-batch';
import type { World } from './world';

/**
 * The file of a batch will not be used: its corrections that no import has shown yet return to the queue. Answers null
 * when the batch is taken back already.
 */
export async function takeBackExport(
  world: World,
  { programId, batchId }: { programId: Id; batchId: Id },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const batch = await needBatch(write.records, batchId);
    if (batch.state === 'taken-back') return null;
    const out = (await write.records.corrections.ofBatch(batchId)).filter(({ state }) => state === 'exported');
    await write.put('corrections', out.map(returnToQueue));
    await write.put('batches', [{ ...batch, state: 'taken-back' }]);
    const summary = `${batch.fileName} taken back`;
    return write.event({ id: world.newId(), at: world.now(), action: 'take-back', summary, contactIds: [] });
  });
}

function returnToQueue(correction: Correction): Correction {
  const returned: Correction = { ...correction, state: correction.outcome === undefined ? 'pending' : 'reopened' };
  delete returned.batchId;
  delete returned.exportedAt;
  return returned;
}
