import type { JudgedPosition } from './judge-position';
import { isSurelyBefore } from './year-month';

/** Whether one job began before another for certain. */
export function beginsBefore({ position: a }: JudgedPosition, { position: b }: JudgedPosition): boolean {
  return a.start !== null && b.start !== null && isSurelyBefore(a.start, b.start);
}

/** Whether one job began after another; where the dates leave it open, whether it is listed above the other. */
export function beginsAfter(one: JudgedPosition, other: JudgedPosition, positions: readonly JudgedPosition[]): boolean {
  if (beginsBefore(other, one)) return true;
  return !beginsBefore(one, other) && !isSameStart(one, other) && positions.indexOf(one) < positions.indexOf(other);
}

/** Two months that are the same are not left open. */
function isSameStart({ position: a }: JudgedPosition, { position: b }: JudgedPosition): boolean {
  return a.start !== null && a.start === b.start && a.start.length > 4;
}
