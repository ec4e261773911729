import { countEdits } from './count-edits';
import { isOtherSex } from './is-other-sex';
import { consonantsOf, spellName } from './name-spelling';

/** What many names begin or end with says little: "Abdulhamid" is not "Abdulmajid", "Borisovich" not "Denisovich". */
const COMMON_START = /^(?:abd(?:[aeou]?[lrsdzn])?|abu|umm)(?=.{4})/;

/** "Abu Bakr" is not "Ali Bakr", even where both are written as one word. */
const FATHER_OF = /^(?:abu|umm)(?=.{3})/;
const COMMON_END =
  /(?<=.{4})(?:[oe]vi[ck]h?|ovna|evna|ul+ah|ud+in|sh?vili|op[ou]+los|mann?|berg|stein|feld|qvist|quist|gren|es[ck]u|og?lu|enko|zade?h?|s+[eo]n)$/;

/** One wrong letter leaves enough of so many; two, of so many. */
const LONG = 5;
const VERY_LONG = 9;

/** Two vowels wrong leave enough of so many letters. */
const FIRM = 7;

/** In names up to so long, another vowel makes another name: "Jamal", "Jamil"; "Hamdan", "Hamdani". */
const VOWELS_COUNT_UP_TO = 7;

/**
 * Whether two names may be one with a slip of the pen: a letter wrong, too many or left out, or two swapped; in long names two such. The
 * first letter is seldom wrong, and some endings make a woman's name ("Ivanova", "Emmanuelle"). Takes folded words.
 */
export function isNameSlip(a: string, b: string): boolean {
  if (FATHER_OF.test(a) !== FATHER_OF.test(b)) return false;
  const [stemA, stemB] = [COMMON_START, COMMON_END].reduce<[string, string]>(dropIfCommon, [a, b]);
  const [shortest, longest] = [stemA.length, stemB.length].sort((one, other) => one - other);
  if (shortest === undefined || longest === undefined) return false;
  if (isOtherSex(a, b) || stemA[0] !== stemB[0] || shortest < LONG - 1 || longest < LONG) return false;
  if (shortest < LONG && consonantsOf(stemA) !== consonantsOf(stemB)) return false;
  const [plainA, plainB] = [spellName(stemA), spellName(stemB)];
  if (withoutDoubles(a) === withoutDoubles(b)) return true;
  if (isOtherVowel(plainA, plainB)) return false;
  if (COMMON_END.test(a) && COMMON_END.test(b) && a.replace(COMMON_END, '') === b.replace(COMMON_END, '')) return false;
  const isFirm = consonantsOf(stemA) === consonantsOf(stemB) && Math.min(plainA.length, plainB.length) >= FIRM;
  if (shortest >= VERY_LONG || isFirm) return countEdits(plainA, plainB, 2) <= 2;
  return countEdits(stemA, stemB, 1) <= 1 || countEdits(plainA, plainB, 1) <= 1;
}

/** A word with each doubled letter once. Takes a folded word. */
export function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

function dropIfCommon([a, b]: [string, string], part: RegExp): [string, string] {
  return part.test(a) && part.test(b) ? [a.replace(part, ''), b.replace(part, '')] : [a, b];
}

/** Whether all that differs between two short names is one vowel, in its place or at the end. */
export function isOtherVowel(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) > VOWELS_COUNT_UP_TO) return false;
  if (a.length === b.length) return countEdits(a, b, 1) === 1 && consonantsOf(a) === consonantsOf(b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^[aiou]$/.test(long.slice(short.length));
}
