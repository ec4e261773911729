import type { Correction } from './correction';
import type { ReviewRun } from './review-run';

/** Whether a correction was made while a run was under way, and was not withdrawn since. */
export function isMadeInRun(
  { createdAt, state }: Pick<Correction, 'createdAt' | 'state'>,
  { startedAt, endedAt }: Pick<ReviewRun, 'startedAt' | 'endedAt'>,
): boolean {
  return createdAt >= startedAt && (endedAt === undefined || createdAt <= endedAt) && state !== 'withdrawn';
}
