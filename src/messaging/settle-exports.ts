import { completeExport } from '../actions/complete-export';
import type { World } from '../actions/world';
import type { ExportBatch } from '../domain/batch';

/** What the browser knows about a download of its list. */
export interface DownloadFact {
  state: string;
  /** ISO 8601. */
  startTime: string;
  byExtensionId?: string;
}

/**
 * Completes each prepared batch whose file the browser has finished writing; all others stay prepared. Asked again at
 * any time it does nothing twice. `findDownload` answers undefined when the browser has forgotten the download.
 */
export async function settleExports(
  world: World,
  ownId: string,
  findDownload: (id: number) => Promise<DownloadFact | undefined>,
): Promise<void> {
  for (const { id: programId } of await world.store.programs.all())
    for (const batch of await world.store.in(programId).batches.all()) {
      if (batch.state !== 'prepared' || batch.downloadId === undefined) continue;
      const download = await findDownload(batch.downloadId);
      if (download !== undefined && isFileOf(batch, download, ownId))
        await completeExport(world, { programId, batchId: batch.id });
    }
}

/** Firefox counts its downloads anew in each session: the number alone may name another file. */
function isFileOf(batch: ExportBatch, download: DownloadFact, ownId: string): boolean {
  return (
    download.state === 'complete' &&
    download.byExtensionId === ownId &&
    Date.parse(download.startTime) >= Date.parse(batch.createdAt) - 1000
  );
}
