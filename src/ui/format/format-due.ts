import type { Day } from '../../domain/ids';
import { LOCALE } from '../locales/language';
import { formatDay } from './format-dates';

const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
const weekday = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: 'UTC' });

/** Further away than so many days, the day itself says more than its distance. */
const NEAR = 31;
/** Days ahead that their weekday tells best. */
const WEEK = 7;

/** When something is due, as one says it: "3 days ago", "today", "tomorrow", "Friday"; the day itself where that is far away. */
export function formatDue(dueOn: Day, today: Day): string {
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / 86_400_000);
  if (Number.isNaN(days) || Math.abs(days) > NEAR) return formatDay(dueOn);
  return days > 1 && days < WEEK ? weekday.format(new Date(dueOn)) : relative.format(days, 'day');
}
