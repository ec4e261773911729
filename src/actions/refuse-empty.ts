import type { SkippedCorrection } from '../exchange/written-file';
import { ActionError } from './action-error';

/** So many reasons are told; the preview has them all. */
const TOLD = 3;

/** Throws the `ActionError` for an export in which nothing could go out. */
export function refuseEmpty(skipped: readonly SkippedCorrection[]): never {
  const reasons = [...new Set(skipped.map(({ why }) => why))];
  const more = reasons.length - TOLD;
  throw new ActionError(
    [
      'None of the corrections can go out in this form.',
      ...reasons.slice(0, TOLD),
      ...(more > 0 ? [`And ${more} more ${more === 1 ? 'reason' : 'reasons'}; the preview lists them.`] : []),
    ].join(' '),
  );
}
