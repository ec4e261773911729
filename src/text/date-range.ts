import type { YearMonth } from '../domain/ids';

/** The months of a job as a profile shows them. */
export interface DateRange {
  start: YearMonth | null;
  end: YearMonth | null;
  /** True when the range is open; null when the text breaks off before it says so. */
  current: boolean | null;
}

/** The languages LinkedIn can be set to; their month names come from the browser. */
const LOCALES =
  'en de fr es pt it nl pl sv da nb fi cs ro hu tr ru uk el id ms vi tl th hi bn mr pa te ja ko zh ar fa he'.split(' ');

/** Spellings of older tables than the browser's: German, then Indonesian. */
const OLD_SPELLINGS = new Map([
  ['mrz', 3],
  ['agt', 8],
  ['peb', 2],
  ['nop', 11],
]);

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** What may be the name of a month; a whole sentence with a year in it is not. Thai months are two initials. */
const WORD = /^(?:\p{L}[\p{L}\p{M}]{1,11}(?: \d{1,2})?|[\p{L}\p{M}]{1,3} \p{L})$/u;

const DASH = /[-–—−〜～~]/;
/** A longer part behind the dates is a remark: `2019 - 2021 · led the move to a new platform`. */
const MAX_DURATION = 25;
const SEPARATOR = /\s*[·•∙・⋅]\s*/;

/** The digits of Arabic, Persian, Hindi, Bengali and Thai. */
const FOREIGN_DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙]/g;
const NAGARI = 0x900;
const THAI = 0xe00;

/** Years of the Thai calendar, which is 543 years ahead, beside Thai letters. */
const THAI_LETTER = /[ก-๎]/;
const THAI_YEAR = /(?<!\d)2[45]\d\d(?!\d)/g;
const THAI_LEAD = 543;

/** "Present" in languages that are often met: there a range is open even without a duration behind it. */
const PRESENT = /^(?:present|heute|aujourd.hui|actualidad|o momento|atual|obecnie|presente|heden|現在|至今|현재)$/i;
const PARTICLES = /^(?:de|del|d|of|г|р|년|年|月|월)$/;

/** The same dates with the digits and the years of the western calendar. */
function westernise(text: string): string {
  const digits = text.replace(FOREIGN_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    // Blocks of digits begin at 0 or, in the scripts of India, at 6 of their row.
    return String((code > NAGARI && code < THAI ? code - 6 : code) & 15);
  });
  return THAI_LETTER.test(digits) ? digits.replace(THAI_YEAR, (year) => String(Number(year) - THAI_LEAD)) : digits;
}

function normaliseWord(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s.,/'’年月년월]+/)
    .filter((word) => word !== '' && !PARTICLES.test(word))
    .join(' ');
}

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

/** English is at hand: the browser's tables take long to load the first time, and most pages need no others. */
const namesByLocale = new Map([['en', ENGLISH.map((name) => [name])]]);

/** The spellings of the twelve months beside a year, long and short; none for a language that the browser does not know. */
function monthNames(locale: string): string[][] {
  const known = namesByLocale.get(locale);
  if (known) return known;
  const names: string[][] = [];
  try {
    const formats = (['long', 'short'] as const).map(
      (month) => new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month, year: 'numeric' }),
    );
    for (let month = 0; month < 12; month++) {
      const day = new Date(2024, month, 15);
      names.push(formats.map((format) => normaliseWord(format.format(day).replace('2024', ' '))));
    }
  } catch {
    // The page names a language that the browser does not know.
  }
  namesByLocale.set(locale, names);
  return names;
}

/** Months (1 to 12) whose name in `locale` is `word`, or begins with it when three letters or more are given. */
function matchMonths(word: string, locale: string): number[] {
  const pick = (fits: (name: string) => boolean): number[] =>
    monthNames(locale).flatMap((spellings, month) => (spellings.some(fits) ? [month + 1] : []));
  const exact = pick((name) => name === word);
  return exact.length > 0 || word.length < 3 ? exact : pick((name) => name.startsWith(word));
}

/** The month a word names in the language of the page or else in English. */
function monthOnPage(word: string, locale: string): number | null {
  for (const language of [locale, 'en']) {
    const months = matchMonths(word, language);
    if (months.length === 1) return months[0] ?? null;
  }
  return OLD_SPELLINGS.get(word) ?? null;
}

/** The month a word names; a word that the page's language and English lack counts where all languages that know it agree. */
function monthOf(word: string, locale: string): number | null {
  const onPage = monthOnPage(word, locale);
  if (onPage !== null) return onPage;
  const months = new Set(LOCALES.flatMap((each) => matchMonths(word, each)));
  return months.size === 1 ? ([...months][0] ?? null) : null;
}

/** A year with or without a month. `isSure` is false when a word stands beside the year that is no known month. */
function parseMonthYear(text: string, locale: string): { value: YearMonth; isSure: boolean } | null {
  const year = YEAR.exec(text)?.[0];
  if (year === undefined) return null;
  const word = normaliseWord(text.replace(year, ' '));
  if (word === '') return { value: year, isSure: true };
  const month = Number(word) || (WORD.test(word) ? monthOf(word, locale) : 13);
  if (month === null) return { value: year, isSure: false };
  return month > 12 ? null : { value: `${year}-${String(month).padStart(2, '0')}`, isSure: true };
}

/**
 * Reads a line such as `Jul 2021 - Present · 3 yrs 1 mo`, in any language; null when the line is no range of dates. Language-free: "present" is
 * a right side without a year that is complete, which the separator and the duration behind it show. `locale` is the language of the page.
 */
export function parseDateRange(text: string, locale = 'en'): DateRange | null {
  if (text.length > 90) return null;
  const [dates = '', ...durations] = westernise(text).split(SEPARATOR);
  const year = YEAR.exec(dates);
  if (!year || durations.some((duration) => duration.length > MAX_DURATION)) return null;
  const dash = dates.slice(year.index).search(DASH);
  const leftText = dash < 0 ? dates : dates.slice(0, year.index + dash);
  const left = parseMonthYear(leftText, locale);
  const hasDuration = durations.some((duration) => /\d/.test(duration));
  if (!left || !(left.isSure || hasDuration)) return null;
  const start = left.value;
  if (dash < 0) return hasDuration ? { start, end: start, current: false } : null;
  const rightText = dates.slice(year.index + dash + 1).trim();
  const right = parseMonthYear(rightText, locale);
  if (right) return right.isSure || hasDuration ? { start, end: right.value, current: false } : null;
  if (YEAR.test(rightText) || rightText.length > 30) return null;
  const isOpen =
    PRESENT.test(rightText) ||
    (durations.length > 0 &&
      rightText !== '' &&
      !/\d/.test(rightText) &&
      monthOnPage(normaliseWord(rightText), locale) === null);
  return { start, end: null, current: isOpen ? true : null };
}
