import { noteDownload } from '../../../actions/note-download';
import type { World } from '../../../actions/world';
import type { ExportBatch } from '../../../domain/batch';
import type { Envelope } from '../../../messaging/contract';
import { createClient } from '../../../messaging/client';
import { browser } from '../../../platform/browser';
import { saveFile } from '../../../platform/save-file';
import { t } from '../../locales/page-words';

/**
 * Saves what was kept for a batch, byte for byte. The batch counts as exported when the worker sees the file wholly written, so the
 * worker is asked to look once the batch knows its download. Rejects with words for the user when the file is not kept any more.
 */
export async function saveBatch(world: World, { id, programId, fileName }: ExportBatch): Promise<void> {
  const file = await world.store.in(programId).exportFiles.get(id);
  if (file === undefined) throw new Error(t('batch.gone', { file: fileName }));
  const downloadId = await saveFile(file.bytes, fileName, file.type);
  await noteDownload(world, { programId, batchId: id, downloadId });
  await createClient((message: Envelope) => browser.runtime.sendMessage(message))('exports.settle', {});
}
