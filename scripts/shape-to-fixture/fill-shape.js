import { inventWord, isShapedRun } from './invent-word.js';

/** The attributes whose values are text for people. */
const TEXT_ATTRIBUTE = /( (?:alt|title|aria-label|placeholder|label)=")([^"]*)(")/g;
const TITLE_META = /(<meta [^>]*(?:title|_name)" content=")([^"]*)(">)/g;
const WORDS_IN_QUERY = /([?&](?:amp;)?keywords=)([^&"#]*)/g;

/** Invented slugs; in a key they stand right behind other words. */
const MEMBER = /member-(\d+)/g;
const FIRM = /firm-(\d+)/g;

/** Years go down the page: a profile lists its roles from the latest on. */
const LATEST_YEAR = 2024;
const YEARS = 30;
/** The years of the Thai calendar are ahead of ours. */
const THAI_LEAD = 543;

/** A copy of a date line for screen readers stands right beside it. */
const NEAR = 2;

/**
 * The page that a shape is of, with invented words, years and identifiers: the same words for the same shape, so that what agreed on the
 * page agrees here. Nothing is left to chance: the same shape gives the same page.
 */
export function fillShape(shape) {
  const years = countYears();
  const fill = (text) => fillText(text, years);
  return shape
    .split(/(<[^>]*>)/)
    .map((part, at) => (at % 2 === 1 ? fillTag(part, fill) : fill(part)))
    .join('')
    .replace(MEMBER, (_, number) => `${inventWord('aaaaa', number)}-${inventWord('aaaaaaa', number)}-${number}`)
    .replace(FIRM, (_, number) => `${inventWord('aaaaaa', `firm ${number}`)}-${number}`);
}

function fillTag(tag, fill) {
  const around = (_, before, text, after = '') => before + fill(text) + after;
  return tag
    .replace(TEXT_ATTRIBUTE, around)
    .replace(TITLE_META, around)
    .replace(WORDS_IN_QUERY, (_, before, words) => before + encodeURIComponent(fill(decodeURIComponent(words))));
}

function fillText(text, years) {
  years.pass();
  const seen = new Map();
  return text
    .split(/(&(?:amp|lt|gt|quot);)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\p{L}\p{M}]+/gu, (run) => fillRun(run, seen))))
    .join('')
    .replace(/\p{Nd}+/gu, (digits) => (isNines(digits) ? fillNumber(digits, text, years) : digits));
}

function fillRun(run, seen) {
  if (!isShapedRun(run)) return run;
  const nth = seen.get(run) ?? 0;
  seen.set(run, nth + 1);
  return inventWord(run, nth);
}

function isNines(digits) {
  return [...digits].every((digit) => !/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0) + 1)) || digit === '9');
}

function fillNumber(digits, text, years) {
  const zero = digits.codePointAt(0) - 9;
  const write = (number) => [...String(number)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
  if ([...digits].length !== 4) return write('3124'.repeat(6).slice(0, [...digits].length));
  return write(years.next(text) + (digits.startsWith('๙') ? THAI_LEAD : 0));
}

/** Counts years down, line by line: the first year of a line with two lies before the second. */
function countYears() {
  let line = 0;
  let place = 0;
  let last = { text: '', place: -NEAR - 1 };
  let taken = 0;
  return {
    /** Another text of the page. */
    pass: () => {
      place += 1;
      taken = 0;
    },
    next: (text) => {
      const isCopy = place - last.place <= NEAR && place !== last.place;
      if (taken === 0 && !isCopy) line += 1;
      last = { text, place };
      const both = (text.match(/\p{Nd}{4}/gu) ?? []).length > 1;
      taken += 1;
      const year = LATEST_YEAR - 2 * ((line - 1) % (YEARS / 2));
      return both && taken === 1 ? year - 2 : year;
    },
  };
}
