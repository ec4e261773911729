import { LOCALE } from '../../locales/language';

/** A date that can be read in two ways, and both readings in words. */
export interface DateReadings {
  sample: string;
  'day-first': string;
  'month-first': string;
}

const words = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The first of the cells that is a date of two readings, e.g. 03/04/2026: 3 April or 4 March; null when none is. */
export function readBothWays(samples: readonly string[]): DateReadings | null {
  for (const sample of samples) {
    const [, one, other, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(sample)?.map(Number) ?? [];
    if (one === undefined || other === undefined || year === undefined) continue;
    if (one === other || [one, other].some((part) => part < 1 || part > 12)) continue;
    const say = (day: number, month: number) => words.format(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day));
    return { sample, 'day-first': say(one, other), 'month-first': say(other, one) };
  }
  return null;
}
