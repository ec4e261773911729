import type { Instant } from '../domain/ids';

/** When the user's clock shows a time of day (`HH:MM`) next, after the instant; in milliseconds, as alarms have it. */
export function nextAt(time: string, now: Instant): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const next = new Date(now);
  next.setHours(hours, minutes, 0, 0);
  // By the calendar: a day may have 23 hours.
  if (next.getTime() <= Date.parse(now)) next.setDate(next.getDate() + 1);
  return next.getTime();
}
