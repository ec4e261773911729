import { countEdits } from './count-edits';
import { isOtherSex } from './is-other-sex';
import { consonantsOf, spellName } from './name-spelling';

/** What many names begin or end with says little: "Abdulhamid" is not "Abdulmajid", "Borisovich" not "Denisovich". */
const COMMON_START = /^abd(?:[aeou]?[lrsdzn])?(?=.{4})/;
const COMMON_END =
  /(?<=.{4})(?:[oe]vi[ck]h?|ovna|evna|ul+ah|ud+in|sh?vili|op[ou]+los|mann?|berg|stein|feld|es[ck]u|og?lu|enko|zade?h?|s+[eo]n)$/;

/** One wrong letter leaves enough of so many; two, of so many. */
const LONG = 5;
const VERY_LONG = 9;

/** In names up to so long, another vowel makes another name: "Jamal", "Jamil"; "Hamdan", "Hamdani". */
const VOWELS_COUNT_UP_TO = 7;

/**
 * Whether two names may be one with a slip of the pen: a letter wrong, too many or left out, or two swapped; in long names two such. The
 * first letter is seldom wrong, and some endings make a woman's name ("Ivanova", "Emmanuelle"). Takes folded words.
 */
export function isNameSlip(a: string, b: string): boolean {
  const [stemA, stemB] = [COMMON_START, COMMON_END].reduce<[string, string]>(dropIfCommon, [a, b]);
  const [shortest, longest] = [stemA.length, stemB.length].sort((one, other) => one - other);
  if (shortest === undefined || longest === undefined) return false;
  if (isOtherSex(a, b) || stemA[0] !== stemB[0] || shortest < LONG - 1 || longest < LONG) return false;
  if (shortest < LONG && consonantsOf(stemA) !== consonantsOf(stemB)) return false;
  const [plainA, plainB] = [spellName(stemA), spellName(stemB)];
  if (longest <= VOWELS_COUNT_UP_TO && isOtherVowel(plainA, plainB)) return false;
  if (shortest >= VERY_LONG || consonantsOf(stemA) === consonantsOf(stemB)) return countEdits(plainA, plainB, 2) <= 2;
  return countEdits(stemA, stemB, 1) <= 1 || countEdits(plainA, plainB, 1) <= 1;
}

function dropIfCommon([a, b]: [string, string], part: RegExp): [string, string] {
  return part.test(a) && part.test(b) ? [a.replace(part, ''), b.replace(part, '')] : [a, b];
}

/** Whether all that differs is one vowel, in its place or at the end. */
function isOtherVowel(a: string, b: string): boolean {
  if (a.length === b.length) return countEdits(a, b, 1) === 1 && consonantsOf(a) === consonantsOf(b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^[aiou]$/.test(long.slice(short.length));
}
