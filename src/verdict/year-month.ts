import type { Instant, YearMonth } from '../domain/ids';

/** Whether `a` lies before `b` for certain: a year alone is before no month of the same year. */
export function isSurelyBefore(a: YearMonth, b: YearMonth): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}

/** The month of an instant. */
export function monthOf(instant: Instant): YearMonth {
  return instant.slice(0, 7);
}

/** How many months lie between, never less than none. A year alone counts from its middle. */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return Math.max(0, countMonths(to) - countMonths(from));
}

function countMonths(value: YearMonth): number {
  const [year, month = 6] = value.split('-').map(Number);
  return (year ?? 0) * 12 + month;
}
