import { saysPresent } from '../../text/date-range';
import { monthOf, normaliseMonth } from '../../text/month-names';
import { isKeptWord, isPhrase } from './vocabulary';

/** Lines are cut off here, and longer words: a shape need not say how much somebody has written. */
const MAX_LINE = 200;
const MAX_WORD = 24;

/** The letter that stands for all of a script, so that direction and width stay as they are. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, '字'],
  [/\p{Script=Hiragana}/u, 'あ'],
  [/\p{Script=Katakana}/u, 'ア'],
  [/\p{Script=Hangul}/u, '가'],
  [/\p{Script=Arabic}/u, 'ع'],
  [/\p{Script=Hebrew}/u, 'א'],
  [/\p{Script=Thai}/u, 'ก'],
  [/\p{Script=Devanagari}/u, 'अ'],
  [/\p{Script=Bengali}/u, 'অ'],
  [/\p{Script=Gurmukhi}/u, 'ਅ'],
  [/\p{Script=Telugu}/u, 'అ'],
];
const CASED: readonly (readonly [RegExp, string, string])[] = [
  [/\p{Script=Cyrillic}/u, 'Я', 'я'],
  [/\p{Script=Greek}/u, 'Ω', 'ω'],
];

const DIGIT = /\p{Nd}/u;

/** A degree mark: "· 1st", "• 2e", "3rd+". A number alone is none. */
const DEGREE = /^(?:[·•∙]\s*[1-3]|[1-3](?=[^\d\s]))(?:\.|st|nd|rd|er?|º|°|ª|次|度|촌)?\+?$/u;

/** What parts a line: labels from values, employers from kinds of employment, dates from durations. */
const PARTS = /(\s*[·•∙・⋅|]\s*|[:：]\s*)/;
const YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;
/** Sides of a range of dates, and the words of each. */
const SIDES = /(\s*[-–—−〜～~]\s*)/;
const WORD = /[\p{L}\p{M}]+/gu;

/** The shapes of the characters met so far: a page has few different ones. */
const shapes = new Map<string, string>();

/** One character's shape; marks that only stand on others fall away. */
function shapeCharacter(char: string): string {
  if (/\p{M}/u.test(char)) return '';
  if (DIGIT.test(char)) return nineOf(char);
  if (/\p{N}/u.test(char)) return '9';
  if (/\p{L}/u.test(char)) return letterOf(char);
  return /[\p{S}\p{Co}\p{Cn}\p{Cs}]/u.test(char) && char > '\u00ff' ? '☆' : char;
}

function letterOf(char: string): string {
  const isUpper = /\p{Lu}/u.test(char);
  const cased = CASED.find(([script]) => script.test(char));
  if (cased) return cased[isUpper ? 1 : 2];
  return SCRIPTS.find(([script]) => script.test(char))?.[1] ?? (isUpper ? 'A' : 'a');
}

/** The nine of the digit's own script: digits of a script stand in a row of ten. */
function nineOf(digit: string): string {
  let code = digit.codePointAt(0) ?? 0;
  while (DIGIT.test(String.fromCodePoint(code + 1)) && digitValue(code + 1) > digitValue(code)) code++;
  return String.fromCodePoint(code);
}

function digitValue(code: number): number {
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** A text's characters replaced by their shape, one by one. */
export function mask(text: string): string {
  let shape = '';
  for (const char of text) {
    const known = shapes.get(char) ?? shapeCharacter(char);
    shapes.set(char, known);
    shape += known;
  }
  return shape;
}

/**
 * A line of text as its shape: `Aaaa Aaaa`, `9999`. What is LinkedIn's own stays: degree marks, months and "present" in ranges of dates,
 * kinds of employment, labels before a colon.
 */
export function shapeText(text: string, locale: string): string {
  const line = text.slice(0, MAX_LINE);
  if (DEGREE.test(line.trim())) return line;
  let isBehindLabel = false;
  return line
    .split(PARTS)
    .map((part, at, all) => {
      if (at % 2 === 1) return part;
      if (isPhrase(part.trim())) {
        isBehindLabel ||= /[:：]/.test(all[at + 1] ?? '');
        return part;
      }
      return shapeDates(part, locale) ?? shapeWords(part, isBehindLabel);
    })
    .join('');
}

function shapeWords(text: string, isBehindLabel: boolean): string {
  return text.replace(/[^\s]+/gu, (word) => (isKeptWord(word, isBehindLabel) ? word : mask(word.slice(0, MAX_WORD))));
}

/** A range of dates with its months and its "present"; null for what holds any other word. */
function shapeDates(text: string, locale: string): string | null {
  if (!YEAR.test(text)) return null;
  const sides = text.split(SIDES);
  const isDates = sides.every((side, at) => at % 2 === 1 || isDate(side, locale) || saysPresent(side.trim()));
  return isDates ? text.replace(/\p{N}/gu, mask) : null;
}

function isDate(side: string, locale: string): boolean {
  const words = side.match(WORD) ?? [];
  return (
    DIGIT.test(side) &&
    words.every((word) => {
      const normal = normaliseMonth(word);
      const month = normal === '' ? 1 : monthOf(normal, locale);
      return month !== null && month <= 12;
    })
  );
}
