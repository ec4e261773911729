import type { ExportBatch } from '../domain/batch';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import { ActionError } from './action-error';
import { needBatch } from './need-batch';
import type { World } from './world';

const LONGEST = 2_000;

/** Keeps what the user writes about a batch; an empty text takes the comment away. Answers null when nothing changes. */
export async function annotateExport(
  world: World,
  { programId, batchId, comment }: { programId: Id; batchId: Id; comment: string },
): Promise<Event | null> {
  const text = comment.trim();
  if (text.length > LONGEST) throw new ActionError(say('refused.longComment', { most: LONGEST }));
  return world.store.transact(programId, async (write) => {
    const batch = await needBatch(write.records, batchId);
    if ((batch.comment ?? '') === text) return null;
    const annotated: ExportBatch = { ...batch, comment: text };
    if (text === '') delete annotated.comment;
    await write.put('batches', [annotated]);
    const summary = say(`event.comment.${text === '' ? 'removed' : 'written'}`, { file: batch.fileName });
    return write.event({ id: world.newId(), at: world.now(), action: 'annotate-export', summary, contactIds: [] });
  });
}
