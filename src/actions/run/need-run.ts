import type { ReviewRun } from '../../domain/review-run';
import { say } from '../../domain/said';
import type { ProgramRecords } from '../../store/program-records';
import { ActionError } from '../action-error';

/** The review run under way. Throws an `ActionError` when there is none. */
export async function needRun(records: ProgramRecords): Promise<ReviewRun> {
  const run = await records.runs.open();
  if (run === undefined) throw new ActionError(say('refused.noRun'));
  return run;
}
