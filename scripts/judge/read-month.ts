import type { YearMonth } from '../../src/domain/ids';
import { parseDateRange } from '../../src/text/date-range';

/** The month (or the year) that a date of a row names, in ISO form or in words ("Mar 2024"); null for none, as in "present". */
export function readMonth(date: string | number | null | undefined): YearMonth | null {
  const text = String(date ?? '').trim();
  const [, year, month] = /^(\d{4})(?:[-/.](\d{1,2}))?(?!\d)/.exec(text) ?? [];
  if (year === undefined) return parseDateRange(`${text} - Present`)?.start ?? null;
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : year;
}
