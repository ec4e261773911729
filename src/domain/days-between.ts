import type { Day } from './ids';

/** How many days lie between two calendar days; 0 when the second is not later. */
export function daysBetween(from: Day, to: Day): number {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return Number.isNaN(days) ? 0 : Math.max(0, days);
}
