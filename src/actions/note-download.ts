import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import { needBatch } from './need-batch';
import type { World } from './world';

/** Remembers the browser's number of a batch's download, by which it is known when the file is written. */
export async function noteDownload(
  world: World,
  { programId, batchId, downloadId }: { programId: Id; batchId: Id; downloadId: number },
): Promise<void> {
  await world.store.transact(programId, async (write) => {
    const batch = await needBatch(write.records, batchId);
    await write.put('batches', [{ ...batch, downloadId }]);
    const summary = say('event.download', { file: batch.fileName });
    write.event({ id: world.newId(), at: world.now(), action: 'note-download', summary, contactIds: [] });
  });
}
