import { type ExportBatch, type ExportFile, NOTHING_ACHIEVED, correctionIdsOf } from '../domain/batch';
import { say } from '../domain/said';
import type { SkippedCorrection } from '../exchange/written-file';
import { localDay } from '../platform/clock';
import { draftExport } from './draft-export';
import { draftThenWrite } from './draft-then-write';
import type { ExportChoice, ExportStep } from './export-protocol';
import { type Follow, unwatched } from './follow';
import { packFiles } from './pack-files';
import { refuseEmpty } from './refuse-empty';
import type { WorldOfFiles } from './world';

/** A batch that is ready to be saved, and what could not go out in it. */
export interface PreparedExport {
  batch: ExportBatch;
  /** What stays in the queue, with the reasons. */
  skipped: SkippedCorrection[];
}

/**
 * Writes the queue (or the chosen part of it) into the bytes of one file or of a zip of several, and keeps them as a prepared batch.
 * The corrections stay in the queue until the file is really saved. Throws an `ActionError` when nothing can go out.
 */
export async function prepareExport(
  world: WorldOfFiles,
  choice: ExportChoice,
  follow: Follow<ExportStep> = unwatched,
): Promise<PreparedExport> {
  const { programId } = choice;
  const at = world.now();
  const day = localDay(at);
  return draftThenWrite(
    world,
    programId,
    async (records) => {
      const { program, files, skipped } = await draftExport(records, choice, { day, say: world.say }, follow);
      if (files.length === 0) refuseEmpty(skipped);
      return { skipped, files, packed: await packFiles(files, program, day, follow) };
    },
    async (write, { skipped, files, packed: { fileName, type, bytes } }) => {
      const batch: ExportBatch = {
        id: world.newId(),
        programId,
        fileName,
        files: files.map(({ target, fileName, rowCount, correctionIds, notes }) => ({
          target,
          fileName,
          rowCount,
          correctionIds,
          notes,
        })),
        createdAt: at,
        state: 'prepared',
        achieved: NOTHING_ACHIEVED,
      };
      const kept: ExportFile = { id: batch.id, programId, type, bytes };
      await write.add('batches', [batch]);
      await write.add('exportFiles', [kept]);
      const summary = say('event.prepared', { file: fileName, count: correctionIdsOf(batch).length });
      write.event({ id: world.newId(), at, action: 'prepare-export', summary, contactIds: [] });
      return { batch, skipped };
    },
  );
}
