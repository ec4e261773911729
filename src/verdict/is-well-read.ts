import type { JudgedPosition } from './judge-position';

/** Readings under this confidence carry no change. */
const ENOUGH = 0.6;

/** Whether a position was read well enough for a change to rest on it. */
export function isWellRead({ position }: Pick<JudgedPosition, 'position'>): boolean {
  return position.confidence >= ENOUGH;
}
