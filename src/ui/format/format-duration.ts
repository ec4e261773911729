import { LOCALE } from '../locales/language';

type Unit = 'second' | 'minute' | 'hour';

const formatIn = (unit: Unit) => new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'short' });
const formats: Record<Unit, Intl.NumberFormat> = {
  second: formatIn('second'),
  minute: formatIn('minute'),
  hour: formatIn('hour'),
};

/** How long something took, coarsely: in seconds up to a minute and a half, in minutes up to an hour and a half, then in hours and minutes. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 90) return formats.second.format(seconds);
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return formats.minute.format(minutes);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [formats.hour.format(hours), ...(rest === 0 ? [] : [formats.minute.format(rest)])].join(' ');
}
