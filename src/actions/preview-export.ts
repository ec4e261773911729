import { targetColumns } from '../exchange/target-columns';
import type { SkippedCorrection } from '../exchange/written-file';
import { localDay } from '../platform/clock';
import { draftExport } from './draft-export';
import type { ExportChoice, ExportStep, FilePreview } from './export-protocol';
import { type Follow, unwatched } from './follow';
import { previewFile } from './preview-file';
import type { WorldOfFiles } from './world';

/** What an export would write: each file with its first rows, and what would stay in the queue and why. Writes nothing. */
export async function previewExport(
  { store, now, say }: WorldOfFiles,
  choice: ExportChoice,
  follow: Follow<ExportStep> = unwatched,
): Promise<{ files: FilePreview[]; skipped: SkippedCorrection[] }> {
  const { program, files, skipped } = await draftExport(
    store.in(choice.programId),
    choice,
    { day: localDay(now()), say },
    follow,
  );
  const previews = files.map(({ correctionIds, ...file }) =>
    previewFile(
      { ...file, corrections: correctionIds.length },
      targetColumns(file.target, { program, customNames: [], systems: [] }),
      choice.columns?.[file.target],
    ),
  );
  return { files: previews, skipped };
}
