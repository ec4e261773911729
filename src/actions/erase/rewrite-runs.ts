import type { Id } from '../../domain/ids';
import type { ImportRun } from '../../domain/import-run';
import type { ProgramRecords } from '../../store/program-records';
import type { Mentions } from './mentions';
import { scrub } from './scrub';

/** Refused rows in which the person shows keep their line and reason, without their cells. */
export async function rewriteRuns(
  records: ProgramRecords,
  contactIds: readonly Id[],
  { inText, inCells }: Mentions,
): Promise<ImportRun[]> {
  const runs = await records.imports.all();
  return runs.flatMap((run) => {
    const clean = scrub(
      { ...run, refused: run.refused.map((row) => (inCells(row.cells) ? { ...row, cells: [] } : row)) },
      inText,
    );
    const vanishedContactIds = run.vanishedContactIds.filter((id) => !contactIds.includes(id));
    const isAbout =
      vanishedContactIds.length < run.vanishedContactIds.length ||
      clean.refused.some((row, index) => row !== run.refused[index]);
    return isAbout ? [{ ...clean, vanishedContactIds }] : [];
  });
}
