import { isFullTitleWord } from './is-full-title-word';
import { isOneEditApart } from './is-one-edit-apart';
import { evenSpelling } from './even-spelling';
import { spellsWords } from './spells-words';
import type { Spelling } from './spells-words';
import { wordParts } from './word-parts';
import { plainText } from './title-word';
import type { TitleWord } from './title-word';
import type { TitleDifference } from './title-weights';
import {
  AMBIGUOUS_ACRONYMS,
  isGuarded,
  isTranslatedWord,
  TITLE_SHORT_FORMS,
  TITLE_SMALL_WORDS,
} from './title-vocabulary';

/** Endings in which words of one meaning differ: "Finance" and "Financial". Not "-ing" and "-er": "Account" and "Accounting" are two fields. */
const ENDING = /^(?:e|y|al|ial|ual|ic|ical|ics|ive|ion|ional|ian)?$/;

/** Endings that make one full word of another. */
const DERIVING =
  /^(?:e?[sdr]|e?rs|[eo]rs?|ers?y|ing|ings|al|ally|ials?|ic|ics|etics?|ren|y|ity|ist|ists|ism|ian|ians|at?ions?|ment|ments|ive|ant|ent|able|ous|ful|less|ness|ship|hood|man|men|house|work|ware|room|line)$/;

/** Acronyms and the like are shorter. */
const MOST_LETTERS = 16;

/**
 * How some words of one title can mean the same as some of another: null when they cannot, 'equal' when nothing differs.
 * At least one side is a single word.
 */
export function explainTitleWords(a: readonly TitleWord[], b: readonly TitleWord[]): TitleDifference | 'equal' | null {
  const [rawA, rawB] = [rawText(a), rawText(b)];
  if (rawA === rawB) return 'equal';
  if (plainText(a) === plainText(b)) return kindOfPlain([...a, ...b]);
  const [short, long] = rawA.length < rawB.length ? [a, b] : [b, a];
  if (short.length > 1) return long.length === 1 && isClipped(rawText(short), rawText(long)) ? 'clipped' : null;
  if (short[0] === undefined) return null;
  return long.length === 1 ? explainWord(short[0], long[0] as TitleWord) : explainSpan(short[0].raw, long);
}

function rawText(words: readonly TitleWord[]): string {
  return words.map(({ raw }) => raw).join('');
}

function kindOfPlain(words: readonly TitleWord[]): TitleDifference {
  if (words.some(({ raw }) => isTranslatedWord(raw))) return 'translation';
  return words.some(({ raw }) => TITLE_SHORT_FORMS.has(raw)) ? 'short' : 'form';
}

function explainWord(short: TitleWord, long: TitleWord): TitleDifference | null {
  if (evenSpelling(short.raw) === evenSpelling(long.raw)) return 'form';
  if (evenSpelling(plainText([short])) === evenSpelling(plainText([long]))) return 'form';
  if (isGuarded(short) || isGuarded(long)) return null;
  const [letters, word] = [singleForm(short), singleForm(long)];
  if (letters.length === 1) return word.startsWith(letters) ? 'initial' : null;
  const isFull = isFullTitleWord(letters) || isSmallWord(letters);
  if (!isFull && isClipped(letters, word)) return 'clipped';
  if (isSameStem(letters, word)) return 'stem';
  if (letters.length > 4 && isOneEditApart(letters, word) && !(isFull && isFullTitleWord(word))) return 'slip';
  if (!isFull && !TITLE_SHORT_FORMS.has(letters) && isContracted(letters, word)) return 'contracted';
  return explainSpan(letters, [long]);
}

/** The word without its plural, where it is no short form. */
function singleForm({ raw, plain }: TitleWord): string {
  const [only = raw] = plain;
  return plain.length === 1 && raw.startsWith(only) ? only : raw;
}

/**
 * "Tech" of "Technician". What lacks no more than an ending is a word of its own ("Weld" and "Welder"), and two letters may be anything
 * but known short forms.
 */
function isClipped(letters: string, word: string): boolean {
  const rest = word.slice(letters.length);
  const isLong = letters.length > 2 || (TITLE_SHORT_FORMS.get(letters) ?? '').startsWith(letters);
  return isLong && word.startsWith(letters) && rest.length > 1 && !DERIVING.test(rest);
}

/** "Mktg" of "Marketing": some of its consonants, among them the first letter and the last. */
function isContracted(letters: string, word: string): boolean {
  const consonants = word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, '');
  return letters.length > 2 && letters.at(-1) === consonants.at(-1) && spellsWords(letters, [consonants], 'any');
}

function isSameStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared > 3 && ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared));
}

function explainSpan(letters: string, long: readonly TitleWord[]): TitleDifference | null {
  if (letters.length < 2 || letters.length > MOST_LETTERS || /^\d+$/.test(letters)) return null;
  const words = long.map(({ raw }) => raw);
  const parts = words.flatMap(wordParts);
  const spells = (spelling: Spelling) =>
    [words, parts].some((some) => spellsWords(letters.replace(/\d/, digitName), some, spelling, isSmallWord));
  const known = TITLE_SHORT_FORMS.get(letters);
  if (parts.length > 1 && spells('initials')) {
    if (AMBIGUOUS_ACRONYMS.has(letters) || (known !== undefined && !beginAlike(known.split(' '), words)))
      return 'ambiguous';
    return letters.length > 2 ? 'acronym' : 'pair';
  }
  if (words.length < 2 || letters.length < 3 || known !== undefined || isFullTitleWord(letters)) return null;
  if (words.some((word) => word.length > 3 && letters.startsWith(word))) return null;
  return spells('beginnings') ? 'beginnings' : spells('any') ? 'letters' : null;
}

/** "Chief Technology Officer" and "Chief Technical Officer": one acronym, nearly one meaning. */
function beginAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word.slice(0, 4) === b[at]?.slice(0, 4));
}

/** Small words that an acronym may leave out. */
function isSmallWord(word: string): boolean {
  return TITLE_SMALL_WORDS.has(word) || /^(?:as|by|on|or|to)$/.test(word);
}

/** "3D" is "Three-Dimensional". */
function digitName(digit: string): string {
  return 'zottffssen'[Number(digit)] ?? digit;
}
