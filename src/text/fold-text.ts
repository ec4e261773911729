/** Letters that Unicode does not take apart into a base letter and an accent. */
const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ſ: 's',
  ə: 'e',
  ƒ: 'f',
  ς: 'σ',
};

const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

/** Direction marks, joiners, soft hyphens, variation selectors: never part of what a text says. */
const INVISIBLE = /[\u034f]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

/** Accents of the European scripts, Hebrew points, Arabic vowel marks and the Arabic stretch. Not the vowel signs of Indic scripts. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u0640]/g;

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\u0060\u00b4\uff07]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * The form in which texts are compared: without case, accents, width, direction marks and surplus white space; all dashes and
 * apostrophes alike. Punctuation stays. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return (isAscii(text) ? text.toLowerCase().replaceAll('`', "'") : foldForeign(text)).replace(/\s+/g, ' ').trim();
}

/** Most texts need none of the work below. */
function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function foldForeign(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(PLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');
  return folded.replace(APOSTROPHES, "'").replace(DASHES, '-');
}
