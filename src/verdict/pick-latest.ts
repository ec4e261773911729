import type { JudgedPosition } from './judge-position';
import { isSurelyBefore } from './year-month';

/**
 * The position that began last, the first listed where nothing tells which did; null when there is none. Without a start, nothing tells: pages
 * list the latest first.
 */
export function pickLatest(positions: readonly JudgedPosition[]): JudgedPosition | null {
  return positions.reduce<JudgedPosition | null>(
    (best, one) => (best === null || isSurelyBefore(best.position.start ?? '', one.position.start ?? '') ? one : best),
    null,
  );
}
