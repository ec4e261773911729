import type { YearMonth } from '../domain/ids';
import { cleanText } from './clean-text';
import { monthOf, monthOfPersian, monthOnPage, normaliseMonth } from './month-names';

/** The months of a job as a profile shows them. */
export interface DateRange {
  start: YearMonth | null;
  end: YearMonth | null;
  /** True when the range is open; null when the text breaks off before it says so. */
  current: boolean | null;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const DASH = /[-–—−〜～~]/;
/** A longer part behind the dates is a remark: `2019 - 2021 · led the move to a new platform`. */
const MAX_DURATION = 25;
const SEPARATOR = /\s*[·•∙・⋅]\s*/;

/** Digits of every script but ours; those of a script stand in a row of ten. */
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

/** Years of the Thai calendar, which is 543 years ahead, beside Thai letters. */
const THAI_LETTER = /[ก-๎]/;
const THAI_YEAR = /(?<!\d)2[45]\d\d(?!\d)/g;
const THAI_LEAD = 543;

/** Years of the Persian calendar, which begins in spring. A year alone would lie in two of ours, so a month must stand beside it. */
const PERSIAN_YEAR = /(?<!\d)1[34]\d\d(?!\d)/;
const PERSIAN_LEAD = 621;

/** "Present" in the languages of the site, as far as known: there a range is open even without a duration behind it. */
const PRESENT = new RegExp(
  `^(?:${[
    'present|heute|aujourd.hui|actuel|à ce jour|actualidad|(?:el )?presente|o momento|atual|attuale|oggi|heden|obecnie|teraz',
    'nuvarande|nu|nuværende|nå|i dag|nykyhetki|nyt|současnost|dosud|prezent|în prezent|jelenleg|jelen|halen|günümüz|devam ediyor',
    '(?:по )?настоящее время|(?:по )?теперішній час|дотепер|σήμερα|παρόν|saat ini|sekarang|kini|masa kini|hiện tại|nay|kasalukuyan',
    'ปัจจุบัน|वर्तमान|सध्या|বর্তমান|ਮੌਜੂਦਾ|ప్రస్తుతం|現在|目前|至今|现在|현재|الحاضر|حتى الآن|الآن|اکنون|تاکنون|حال|היום|כיום|הווה',
  ].join('|')})$`,
  'i',
);

/** Whether a text says no more than "present", in any of the languages that are known. */
export function saysPresent(text: string): boolean {
  return PRESENT.test(text);
}

/** The same dates with the digits and the years of the western calendar. */
function westernise(text: string): string {
  const digits = cleanText(text).replace(FOREIGN_DIGIT, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
  return THAI_LETTER.test(digits) ? digits.replace(THAI_YEAR, (year) => String(Number(year) - THAI_LEAD)) : digits;
}

/** A year with or without a month. `isSure` is false when a word stands beside the year that is no known month. */
function parseMonthYear(text: string, locale: string): { value: YearMonth; isSure: boolean } | null {
  const year = YEAR.exec(text)?.[0];
  if (year === undefined) return parsePersian(text);
  const word = normaliseMonth(text.replace(year, ' '));
  if (word === '') return { value: year, isSure: true };
  const month = Number(word) || monthOf(word, locale);
  if (month === null) return { value: year, isSure: false };
  return month > 12 ? null : { value: yearMonth(Number(year), month), isSure: true };
}

function parsePersian(text: string): { value: YearMonth; isSure: true } | null {
  const year = PERSIAN_YEAR.exec(text)?.[0];
  const month = year === undefined ? null : monthOfPersian(normaliseMonth(text.replace(year, ' ')));
  if (month === null) return null;
  return { value: yearMonth(Number(year) + PERSIAN_LEAD + (month < 4 ? 1 : 0), month), isSure: true };
}

function yearMonth(year: number, month: number): YearMonth {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/**
 * Reads a line such as `Jul 2021 - Present · 3 yrs 1 mo`, in any language; null when the line is no range of dates. Language-free: "present" is
 * a right side without a year that is complete, which the separator and the duration behind it show. `locale` is the language of the page.
 */
export function parseDateRange(text: string, locale = 'en'): DateRange | null {
  if (text.length > 90) return null;
  const [dates = '', ...durations] = westernise(text).split(SEPARATOR);
  const year = YEAR.exec(dates) ?? PERSIAN_YEAR.exec(dates);
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
  if (YEAR.test(rightText) || PERSIAN_YEAR.test(rightText) || rightText.length > 30) return null;
  const isOpen =
    saysPresent(rightText) ||
    (durations.length > 0 &&
      rightText !== '' &&
      !/\d/.test(rightText) &&
      monthOnPage(normaliseMonth(rightText), locale) === null);
  return { start, end: null, current: isOpen ? true : null };
}
