import type { ReviewRun } from '../../domain/review-run';
import { readTurns, type RunTurns } from '../../domain/run-turns';
import type { ProgramRecords } from '../../store/program-records';

/** Whose turn it is in a run by now. */
export async function turnsOf({ runs }: ProgramRecords, run: ReviewRun): Promise<RunTurns> {
  const [stepped, putOff] = await Promise.all([runs.contactsWithStep(run.id), runs.stepsWith(run.id, 'later')]);
  return readTurns(run, new Set(stepped), putOff);
}
