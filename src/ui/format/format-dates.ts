import type { Day, Instant, YearMonth } from '../../domain/ids';
import { LOCALE } from '../locales/language';

const dayFormat = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const monthFormat = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric' });
const ago = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto', style: 'short' });

/** A calendar day in words, e.g. "1 Mar 2026". Text that is no day is given back as it is. */
export function formatDay(day: Day): string {
  return write(dayFormat, `${day}T00:00:00`, day);
}

/** An instant in the user's time, with the minute. */
export function formatInstant(instant: Instant): string {
  return write(timeFormat, instant, instant);
}

/** A month or a year as a profile shows it, e.g. "Mar 2026" or "2026". */
export function formatMonth(month: YearMonth): string {
  return month.length === 7 ? write(monthFormat, `${month}-01T00:00:00`, month) : month;
}

function write(format: Intl.DateTimeFormat, instant: string, otherwise: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? otherwise : format.format(date);
}

/** How long ago an instant was, coarsely: "now", "2 hr. ago", "yesterday", or the day when it is more than a month ago. */
export function formatAgo(instant: Instant, now: Instant): string {
  const minutes = Math.round((Date.parse(instant) - Date.parse(now)) / 60_000);
  if (Number.isNaN(minutes)) return instant;
  if (minutes >= 0) return ago.format(0, 'second');
  if (minutes > -60) return ago.format(minutes, 'minute');
  if (minutes > -24 * 60) return ago.format(Math.ceil(minutes / 60), 'hour');
  if (minutes > -31 * 24 * 60) return ago.format(Math.ceil(minutes / 1440), 'day');
  return dayFormat.format(new Date(instant));
}
