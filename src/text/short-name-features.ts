import type { CompanyFeature } from './company-features';
import type { CompanyForm } from './company-forms';
import { isDistinctive } from './company-vocabulary';
import { isAbbreviationOf, isMadeOfBeginnings } from './is-abbreviation-of';
import { spellsWords } from './spells-words';

/** As many letters as an abbreviation of a company's name has. */
const LONGEST_SHORT = 9;

/** As many letters as an abbreviation has that may be made of any letters of words. */
const LONGEST_CONTRACTED = 4;

/** The most words of a name that an abbreviation is looked for in. */
const MOST_WORDS = 8;

type IsShort = (letters: string, words: readonly string[]) => boolean;

/** How one name, or its first word ("PwC Deutschland"), may be short for the other. At most one feature, the surest. */
export function shortNameFeatures(a: CompanyForm, b: CompanyForm): CompanyFeature[] {
  const [textA, textB] = [a.leanText, b.leanText];
  if (isShortFor(textA, b, isInitials) || isShortFor(textB, a, isInitials)) return ['initials'];
  if (isShortFor(textA, b, isMadeOfSeveral) || isShortFor(textB, a, isMadeOfSeveral)) return ['abbreviation'];
  if (isShortFor(textA, b, isAbbreviation) || isShortFor(textB, a, isAbbreviation)) return ['maybeShort'];
  const [firstA, firstB] = [a.lean[0]?.word ?? '', b.lean[0]?.word ?? ''];
  return isShortFor(firstA, b, isAbbreviation) || isShortFor(firstB, a, isAbbreviation) ? ['firstShort'] : [];
}

function isShortFor(letters: string, long: CompanyForm, isShort: IsShort): boolean {
  if (letters.length < 2 || letters.length > LONGEST_SHORT || letters.length >= long.coreText.length) return false;
  return long.wordings.some((words) => words[0]?.[0] === letters[0] && isShort(letters, words));
}

/** The last one may be that of "Company" or "Corporation", whether that is written, shortened or left out ("TSMC", "BBC"). */
const isInitials: IsShort = (letters, words) => {
  const initials = words.map((word) => word[0]).join('');
  return letters === initials || (words.length > 1 && letters === `${initials}c`);
};

/** Made of the beginnings of two words or more. */
const isMadeOfSeveral: IsShort = (letters, words) =>
  letters.length > 2 && isName(letters, words) && isMadeOfBeginnings(letters, words.slice(0, MOST_WORDS));

/** Any letters of the first word ("gsk"), or of all words from their first letters on ("bcx"), or beginnings of several. */
const isAbbreviation: IsShort = (letters, words) =>
  isName(letters, words) &&
  (isAbbreviationOf(letters, words.slice(0, 1)) ||
    (letters.length <= LONGEST_CONTRACTED && spellsWords(letters, words.slice(0, MOST_WORDS), 'any')) ||
    isMadeOfBeginnings(letters, words.slice(0, MOST_WORDS)));

/** Words that many companies have are short for none, and the beginning of a word alone is no abbreviation of a name. */
function isName(letters: string, [word = '']: readonly string[]): boolean {
  return !word.startsWith(letters) && isDistinctive(letters);
}
