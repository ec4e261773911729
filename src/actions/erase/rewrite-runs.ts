import type { Id } from '../../domain/ids';
import type { ImportRun } from '../../domain/import-run';
import { isSame } from '../../domain/is-same';
import type { ProgramRecords } from '../../store/program-records';
import type { Mentions } from './mentions';
import { scrub } from './scrub';

/** Refused rows in which the person shows keep their line and reason, without their cells; other words that name the person go. */
export async function rewriteRuns(
  records: ProgramRecords,
  contactIds: readonly Id[],
  mentions: Mentions,
): Promise<ImportRun[]> {
  const runs = await records.imports.all();
  return runs.flatMap((run) => {
    const refused = run.refused.map((row) => (mentions.inCells(row.cells) ? { ...row, cells: [] } : row));
    const vanishedContactIds = run.vanishedContactIds.filter((id) => !contactIds.includes(id));
    const clean = scrub({ ...run, refused, vanishedContactIds }, mentions);
    return isSame(clean, run) ? [] : [clean];
  });
}
