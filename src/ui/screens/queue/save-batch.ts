import { noteDownload } from '../../../actions/note-download';
import type { World } from '../../../actions/world';
import type { ExportBatch } from '../../../domain/batch';
import type { Envelope } from '../../../messaging/contract';
import { createClient } from '../../../messaging/client';
import { browser } from '../../../platform/browser';
import { saveFile } from '../../../platform/save-file';

/**
 * Saves a batch's file. The batch counts as exported when the worker sees the file wholly written, so the worker is asked to
 * look once the batch knows its download.
 */
export async function saveBatch(world: World, batch: ExportBatch): Promise<void> {
  const downloadId = await saveFile(batch.content, batch.fileName);
  await noteDownload(world, { programId: batch.programId, batchId: batch.id, downloadId });
  await createClient((message: Envelope) => browser.runtime.sendMessage(message))('exports.settle', {});
}
