import type { Day, Instant } from '../../domain/ids';
import type { DateOrder } from '../recognition';
import { monthOfWord } from './month-words';
import { remember } from './remember';

/** A day read from a cell. */
export interface ReadDay {
  day: Day;
  /** The cell can be read in two ways ("3/4/2026") and nothing settled which; the month was taken first. */
  isUnclear: boolean;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[ ,T].*)?$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})(?:[ ,].*)?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})(?:[ ,].*)?$/;
/** Quick to test: most cells have no date. */
const SEPARATOR = /^\s*\d{1,2}[/-]/;
const DAY_WORD = /^(\d{1,2})(?:\.|er|st|nd|rd|th)?[\s-](?:de )?(\p{L}+)\.?(?: de)?,?[\s-](\d{2}|\d{4})(?:[ ,].*)?$/u;
const WORD_DAY = /^(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?:[ ,].*)?$/u;

/**
 * The day that a cell names: `2026-03-12` (also with a time), `12.03.2026`, `12-Mar-26`, `12 mars 2026`, `Mar 12, 2026`, `3/12/2026`.
 * Slashes are read in the order of their column where a cell of it settled that. Undefined when it names no day that exists.
 */
export function readDay(text: string, order: DateOrder): ReadDay | undefined {
  return DAY_READERS[order](text);
}

const DAY_READERS: Record<DateOrder, (text: string) => ReadDay | undefined> = {
  'month-first': remember((text) => readDayOf(text, 'month-first')),
  'day-first': remember((text) => readDayOf(text, 'day-first')),
  unclear: remember((text) => readDayOf(text, 'unclear')),
};

function readDayOf(text: string, order: DateOrder): ReadDay | undefined {
  const cell = text.trim();
  const plain = (year?: string, month?: string | number, day?: string) => {
    const made = makeDay(year, month, day);
    return made === undefined ? undefined : { day: made, isUnclear: false };
  };
  let found: RegExpExecArray | null;
  if ((found = ISO.exec(cell) ?? YEAR_FIRST.exec(cell))) return plain(found[1], found[2], found[3]);
  if ((found = DOTTED.exec(cell))) return plain(found[3], found[2], found[1]);
  if ((found = DAY_WORD.exec(cell))) return plain(found[3], monthOfWord(found[2] ?? ''), found[1]);
  if ((found = WORD_DAY.exec(cell))) return plain(found[3], monthOfWord(found[1] ?? ''), found[2]);
  if ((found = SLASHED.exec(cell))) return readSlashed(found, order);
  return undefined;
}

/**
 * The instant that a cell names. One with a time and a zone is taken as it is; a day alone is its midnight in UTC, so that the
 * same file always gives the same instant.
 */
export function readInstant(text: string, order: DateOrder): { at: Instant; isUnclear: boolean } | undefined {
  const zoned = readZoned(text);
  if (zoned !== undefined) return zoned === 'none' ? undefined : { at: zoned, isUnclear: false };
  const read = readDay(text, order);
  return read === undefined ? undefined : { at: `${read.day}T00:00:00.000Z`, isUnclear: read.isUnclear };
}

const ZONED = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(?:Z|([+-]\d{2}):?(\d{2}))$/;

/** A time with a zone; `none` when it has the shape of one and does not exist. */
const readZoned = remember((text: string): Instant | 'none' | undefined => {
  const found = ZONED.exec(text.trim());
  if (found === null) return undefined;
  const [, day = '', time, hours, minutes] = found;
  const at = Date.parse(`${day}T${time}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
  // The 30th of February would be taken for the 2nd of March.
  return Number.isNaN(at) || readDayOf(day, 'unclear') === undefined ? 'none' : new Date(at).toISOString();
});

/** What one cell says about the order of its column's dates; undefined when it has no date with slashes or dashes. */
export function dateOrderOf(text: string): DateOrder | undefined {
  const found = SEPARATOR.test(text) ? SLASHED.exec(text.trim()) : null;
  if (found === null) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : 'unclear';
}

function readSlashed([, first, second, year]: RegExpExecArray, order: DateOrder): ReadDay | undefined {
  const isDayFirst = Number(first) > 12 || (Number(second) <= 12 && order === 'day-first');
  const day = isDayFirst ? makeDay(year, second, first) : makeDay(year, first, second);
  const isUnclear = order === 'unclear' && Number(first) <= 12 && Number(second) <= 12 && first !== second;
  return day === undefined ? undefined : { day, isUnclear };
}

function makeDay(year?: string, month?: string | number, day?: string): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const fullYear = year.length === 2 ? (Number(year) < 70 ? `20${year}` : `19${year}`) : year;
  const iso = `${fullYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
