import type { Day, Instant, YearMonth } from '../../domain/ids';
import { addDays } from '../../domain/use';

/** The month that lies so many months before the day. */
export function monthBefore(day: Day, months: number): YearMonth {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const count = year * 12 + (month - 1) - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The instant that lies so many days before another. */
export function instantBefore(now: Instant, days: number): Instant {
  return `${addDays(now.slice(0, 10), -days)}${now.slice(10)}`;
}
