import { say, type Said } from '../domain/said';
import type { SkippedCorrection } from '../exchange/written-file';
import { ActionError } from './action-error';

/** So many reasons are told; the preview has them all. */
const TOLD = 3;

/** Throws the `ActionError` for an export in which nothing could go out. */
export function refuseEmpty(skipped: readonly SkippedCorrection[]): never {
  const reasons = [...new Map(skipped.map(({ why }) => [JSON.stringify(why), why])).values()];
  const [first, second = null, third = null]: (Said | null)[] = reasons;
  const untold = reasons.length - TOLD;
  const more = untold > 0 ? say('refused.moreReasons', { count: untold }) : null;
  throw new ActionError(say('refused.noneFits', { first: first ?? '', second, third, more }));
}
