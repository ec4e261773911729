import type { Degree } from '../domain/observation';

/**
 * The degree that the marks beside a name agree on, given the digit of each (undefined for one without). Null where none has a digit, and where
 * two differ: the site hides some of them by a style sheet only.
 */
export function agreeOnDegree(digits: readonly (string | undefined)[]): Degree | null {
  const stated = new Set(digits.filter((digit) => digit !== undefined));
  const [digit] = stated;
  return digit !== undefined && stated.size === 1 ? (Number(digit) as Degree) : null;
}
