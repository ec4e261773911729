import { isFullTitleWord } from './is-full-title-word';
import { countEdits } from './count-edits';
import { evenSpelling } from './even-spelling';
import { spellsWords } from './spells-words';
import { plainText } from './title-word';
import type { TitleWord } from './title-word';
import { isForeignTitleWord } from './title-words';
import type { TitleDifference } from './title-weights';
import { wordParts } from './word-parts';
import { AMBIGUOUS_ACRONYMS, isGuarded, TITLE_SHORT_FORMS, TITLE_SMALL_WORDS } from './title-vocabulary';

/** Endings in which words of one meaning differ: "Finance" and "Financial". Not "-ing" and "-er": "Account" and "Accounting" are two fields. */
const ENDING = /^(?:e|y|al|ial|ual|ic|ical|ics|ive|ion|ional|ian)?$/;

/** Endings that make one full word of another ("Weld", "Welder"; "Control", "Controller"; "Computer", "Computerized"). */
const DERIVING =
  /^(?:[a-z]?(?:e[drs]|ers|er?y|ing|ings)|[drs]|e?rs|ors?|ees?|ages?|al|ally|ials?|als|ic|ics|etics?|ren|en|r?y|ity|ty|ists?|ism|ians?|i[sz](?:e[drs]?|ers?|ing|ations?)|at?ions?|ions?|ionals?|at(?:ed|ing|ors?|ive)|ments?|ive|ants?|ents?|able|ous|ful|less|ness|ship|hood)$/;

/** Acronyms and the like are shorter. */
const MOST_LETTERS = 16;

/**
 * How some words of one title can mean the same as some of another: null when they cannot, 'equal' when nothing differs.
 * At least one side is a single word.
 */
export function explainTitleWords(a: readonly TitleWord[], b: readonly TitleWord[]): TitleDifference | 'equal' | null {
  const [[word], span] = a.length === 1 ? [a, b] : [b, a];
  const [first, ...others] = span;
  if (word === undefined || first === undefined) return null;
  if (others.length > 0) return explainSpan(word, first, span);
  return word.raw.length < first.raw.length ? explainWord(word, first) : explainWord(first, word);
}

/** What is written otherwise, and read as the same: in two languages, shortened, or only in another form. */
function kindOfPlain(word: TitleWord, span: readonly TitleWord[]): TitleDifference {
  const words = [word, ...span].map(({ raw }) => raw);
  if (isForeignTitleWord(word.raw) !== span.some(({ raw }) => isForeignTitleWord(raw))) return 'translation';
  const isShort = (raw: string) => raw.length < (TITLE_SHORT_FORMS.get(raw)?.length ?? 0);
  return words.some(isShort) ? 'short' : 'form';
}

function explainWord(short: TitleWord, long: TitleWord): TitleDifference | 'equal' | null {
  if (short.raw === long.raw) return 'equal';
  if (short.text === long.text) return kindOfPlain(short, [long]);
  if (evenSpelling(short.raw) === evenSpelling(long.raw) || evenSpelling(short.text) === evenSpelling(long.text))
    return 'form';
  if (/\d/.test(short.text + long.text) || (isGuarded(short) && isGuarded(long))) return null;
  const [letters, word] = [singleForm(short), singleForm(long)];
  if (letters.length === 1) return word.startsWith(letters) ? 'initial' : null;
  const isFull = isFullTitleWord(letters) || isSmallWord(letters) || isGuarded(short);
  if (!isFull && isClipped(letters, word)) return 'clipped';
  if (isSameStem(letters, word)) return 'stem';
  if (letters.length > 4 && countEdits(letters, word, 1) === 1 && !(isFull && isFullTitleWord(word))) return 'slip';
  if (!isFull && !TITLE_SHORT_FORMS.has(letters) && isContracted(letters, word)) return 'contracted';
  return explainInitials(letters, [long.raw], long.parts);
}

/** The word without its plural, where it is no short form. */
function singleForm({ raw, plain }: TitleWord): string {
  const [only = raw] = plain;
  return plain.length === 1 && raw.startsWith(only) ? only : raw;
}

/**
 * "Tech" of "Technician". What lacks no more than an ending or another word is a word of its own ("Weld" and "Welder", "Data" and
 * "Database"; but "Cyber" and "Cybersecurity"), and two letters may be anything but known short forms.
 */
function isClipped(letters: string, word: string): boolean {
  const rest = word.slice(letters.length);
  const isLong = letters.length > 2 || (TITLE_SHORT_FORMS.get(letters) ?? '').startsWith(letters);
  if (!isLong || !word.startsWith(letters) || rest.length < 2 || DERIVING.test(rest)) return false;
  return !isFullTitleWord(rest) || wordParts(word)[0] === letters;
}

/** "Mktg" of "Marketing": some of its consonants, among them the first letter and the last. */
function isContracted(letters: string, word: string): boolean {
  const consonants = word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, '');
  return letters.length > 2 && letters.at(-1) === consonants.at(-1) && spellsWords(letters, [consonants], 'any');
}

function isSameStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  for (; shared > 3; shared--) if (ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared))) return true;
  return false;
}

/** A word and several that it may stand for, or the other way round ("Data Center", "Datacenter"). */
function explainSpan(word: TitleWord, first: TitleWord, span: readonly TitleWord[]): TitleDifference | 'equal' | null {
  if (word.text.startsWith(first.text) && word.text === plainText(span)) return kindOfPlain(word, span);
  const words = span.map(({ raw }) => raw);
  if (word.raw.startsWith(first.raw)) {
    const joined = words.join('');
    if (joined === word.raw) return 'equal';
    if (isClipped(joined, word.raw)) return 'clipped';
  }
  const kind = explainInitials(
    word.raw,
    words,
    span.flatMap(({ parts }) => parts),
  );
  return kind ?? explainLetters(word.raw, words);
}

/** Initials of words, or of the parts of compounds. */
function explainInitials(letters: string, words: readonly string[], parts: readonly string[]): TitleDifference | null {
  if (letters.length < 2 || letters.length > parts.length || /^\d+$/.test(letters)) return null;
  const initials = letters.replace(/\d/, digitName);
  if (![words, parts].some((some) => spellsWords(initials, some, 'initials', isSmallWord))) return null;
  const known = TITLE_SHORT_FORMS.get(letters);
  const isOther = known !== undefined && !beginAlike(known.split(' '), words);
  if (AMBIGUOUS_ACRONYMS.has(letters) || isOther) return 'ambiguous';
  return letters.length > 2 ? 'acronym' : 'pair';
}

/** More letters of each word than the first. */
function explainLetters(letters: string, words: readonly string[]): TitleDifference | null {
  if (letters.length < 3 || letters.length > MOST_LETTERS) return null;
  if (TITLE_SHORT_FORMS.has(letters) || isFullTitleWord(letters)) return null;
  if (words.some((word) => word.length > 3 && letters.startsWith(word))) return null;
  if (spellsWords(letters, words, 'beginnings', isSmallWord)) return 'beginnings';
  return spellsWords(letters, words, 'any', isSmallWord) ? 'letters' : null;
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
