import type { JudgedPosition } from './judge-position';
import { isSurelyBefore } from './year-month';

/** The position that began last, the first listed among those that did; null when there is none. One without a start began before all others. */
export function pickLatest(positions: readonly JudgedPosition[]): JudgedPosition | null {
  return positions.reduce<JudgedPosition | null>(
    (best, one) => (best === null || isSurelyBefore(best.position.start ?? '', one.position.start ?? '') ? one : best),
    null,
  );
}
