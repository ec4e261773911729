import type { CompanyFeature } from './company-features';
import type { CompanyForm } from './company-forms';
import { isDistinctive, PLACE_WORDS } from './company-vocabulary';
import { isAbbreviationOf, isMadeOfBeginnings } from './is-abbreviation-of';

/** As many letters as an abbreviation of a company's name has. */
const LONGEST_SHORT = 9;

/** The most words of a name that an abbreviation is looked for in. */
const MOST_WORDS = 8;

type IsShort = (letters: string, words: readonly string[]) => boolean;

/** How one name, or its first word ("PwC Deutschland"), may be short for the other. At most one feature, the surest. */
export function shortNameFeatures(a: CompanyForm, b: CompanyForm): CompanyFeature[] {
  if (isInitials(a, b) || isInitials(b, a)) return ['initials'];
  if (isShortFor(a.leanText, b, isMadeOfSeveral) || isShortFor(b.leanText, a, isMadeOfSeveral)) return ['abbreviation'];
  if (isShortFor(a.leanText, b, isAbbreviationOf) || isShortFor(b.leanText, a, isAbbreviationOf)) return ['maybeShort'];
  const [firstA = '', firstB = ''] = [a.lean[0], b.lean[0]];
  return isShortFor(firstA, b, isAbbreviationOf) || isShortFor(firstB, a, isAbbreviationOf) ? ['firstShort'] : [];
}

/** One name is made of the first letters of the other's words, with or without the small ones. */
function isInitials({ leanText: letters }: CompanyForm, long: CompanyForm): boolean {
  return [long.words, long.core, long.lean].some(
    (words) => words.length > 1 && words.length <= letters.length && words.map((word) => word[0]).join('') === letters,
  );
}

/** With the small words of the long name ("BoA") or without, with its places or without. */
function isShortFor(letters: string, long: CompanyForm, isShort: IsShort): boolean {
  if (letters.length > LONGEST_SHORT || !isDistinctive(letters) || long.leanText.startsWith(letters)) return false;
  const placeless = long.core.filter((word) => !PLACE_WORDS.has(word));
  return [long.lean, long.core, placeless].some((words) => isShort(letters, words));
}

/** Made of the beginnings of two words or more. */
const isMadeOfSeveral: IsShort = (letters, words) =>
  letters.length > 2 && isMadeOfBeginnings(letters, words.slice(0, MOST_WORDS));
