import type { JudgedPosition } from './judge-position';

/** Readings under this confidence carry no change. */
const ENOUGH = 0.6;

/** Whether a position was read well enough for a change to rest on it. */
export function isWellRead({ position }: JudgedPosition): boolean {
  return position.confidence >= ENOUGH;
}

/** The certainty of a conclusion, lowered by half of the doubt in what it rests on. Two decimals. */
export function certainty(rule: number, ...basis: readonly JudgedPosition[]): number {
  const weakest = Math.min(1, ...basis.map(({ position }) => position.confidence));
  return Math.round(Math.min(rule, (1 + weakest) / 2) * 100) / 100;
}
