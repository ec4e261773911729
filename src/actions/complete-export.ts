import { correctionIdsOf } from '../domain/batch';
import { isQueued } from '../domain/correction';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import { needBatch } from './need-batch';
import type { World } from './world';

/**
 * The browser has finished writing the file of a batch: it and its corrections are exported. Those that left the queue in the
 * meantime, or went out in a batch that was written before, stay as they are. Answers null when there is nothing (more) to complete.
 */
export async function completeExport(
  world: World,
  { programId, batchId }: { programId: Id; batchId: Id },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const batch = await needBatch(write.records, batchId);
    if (batch.state !== 'prepared') return null;
    const exportedAt = world.now();
    const waiting = (await write.records.corrections.many(correctionIdsOf(batch))).filter(isQueued);
    await write.put(
      'corrections',
      waiting.map((correction) => ({ ...correction, state: 'exported', batchId, exportedAt })),
    );
    await write.put('batches', [{ ...batch, state: 'exported', exportedAt }]);
    const summary = say('event.exported', { count: waiting.length, file: batch.fileName });
    return write.event({ id: world.newId(), at: exportedAt, action: 'complete-export', summary, contactIds: [] });
  });
}
