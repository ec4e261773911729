import { isOneEditApart } from './is-one-edit-apart';
import { comparableTitleWords, parseTitle } from './parse-title';
import type { TitleRole } from './parse-title';
import { splitWords } from './split-words';
import { AMBIGUOUS_ACRONYMS } from './title-vocabulary';
import { isForeignTitleWord } from './title-words';

/** How two job titles stand to each other. `cosmetic`: the same job in other words; `unsure`: nothing can be said without asking. */
export type TitleRelation = 'same' | 'cosmetic' | 'different' | 'unsure';

/** Roles that owners mention or leave out as they like. */
const OPTIONAL_RANKS = new Set(['founder', 'owner']);

/**
 * Compares two job titles. Spelling, abbreviations, gender forms, "&", and the order of parts around commas and "of" are
 * cosmetic; another level, field or noun is not ("Product Manager" and "Project Manager", "Senior Engineer" and "Engineer").
 */
export function compareTitles(a: string, b: string): TitleRelation {
  const [plainA, plainB] = [splitWords(a), splitWords(b)];
  if (plainA.length === 0 || plainB.length === 0) return 'unsure';
  if (plainA.join('') === plainB.join('')) return 'same';
  if (hasLatin(a) !== hasLatin(b)) return 'unsure';
  const acronym = compareAcronyms(plainA, plainB);
  if (acronym === 'cosmetic') return 'cosmetic';
  const [rolesA, rolesB] = [roleKeys(parseTitle(a)), roleKeys(parseTitle(b))];
  if (rolesA.join(' + ') === rolesB.join(' + ')) return 'cosmetic';
  if (essential(rolesA).join(' + ') === essential(rolesB).join(' + ')) return 'cosmetic';
  return acronym === 'unsure' || isDoubtful(a, b, rolesA, rolesB) ? 'unsure' : 'different';
}

function isDoubtful(a: string, b: string, rolesA: readonly string[], rolesB: readonly string[]): boolean {
  const [wordsA, wordsB] = [comparableTitleWords(a), comparableTitleWords(b)];
  const [bagA, bagB] = [[...wordsA].sort().join(' '), [...wordsB].sort().join(' ')];
  if (bagA === bagB) return true;
  if (bagA.length > 7 && isOneEditApart(wordsA.join(''), wordsB.join('')) && !/\d/.test(bagA + bagB)) return true;
  if (areShortened(wordsA, wordsB)) return true;
  if (isPartOf(rolesA, rolesB) || isPartOf(rolesB, rolesA)) return true;
  return hasForeignWords(a) !== hasForeignWords(b);
}

function roleKeys(roles: readonly TitleRole[]): string[] {
  return roles.map(({ rank, fields }) => `${[...rank].sort().join(' ')}:${[...fields].sort().join(' ')}`).sort();
}

function essential(keys: readonly string[]): readonly string[] {
  const kept = keys.filter((key) => !OPTIONAL_RANKS.has(key.replace(/:.*/, '')));
  return kept.length === 0 ? keys : kept;
}

/** Word for word alike, apart from words that are the other's abbreviation: "Photo Lab" and "Photographic Laboratory". */
function areShortened(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((word, at) => {
    const other = b[at] ?? '';
    return word === other || isShortenedTo(word, other) || isShortenedTo(other, word);
  });
}

/** A beginning, or a few letters in their order, of a word that is at least two letters longer. */
function isShortenedTo(word: string, short: string): boolean {
  if (short.length < 2 || word.length < short.length + 2 || word[0] !== short[0]) return false;
  if (word.startsWith(short)) return true;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return short.length < 5 && at === short.length;
}

/** One of several roles: whether the other is still held cannot be known. A single role with a wider field is another title. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.length < all.length && some.every((key) => all.includes(key)) && all.every((key) => !key.startsWith(':'));
}

/**
 * "CSM" and "Customer Success Manager", "PLC Technician" and "Programmable Logic Controller Technician": the initials of
 * neighbouring words, everything else alike. Null when no acronym explains the difference.
 */
function compareAcronyms(a: readonly string[], b: readonly string[]): TitleRelation | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const span = long.length - short.length + 1;
  for (let at = 0; at < short.length; at++) {
    const acronym = short[at] ?? '';
    const covered = long.slice(at, at + span);
    const initials = covered.filter((word) => !/^(?:and|of|the|for)$/.test(word)).map((word) => word[0] ?? '');
    const isRestAlike =
      samePlaces(short.slice(0, at), long.slice(0, at)) && samePlaces(short.slice(at + 1), long.slice(at + span));
    if (acronym.length < 2 || covered.length < 2 || !isRestAlike) continue;
    if (acronym !== initials.join('') && acronym !== covered.map((word) => word[0]).join('')) continue;
    if (AMBIGUOUS_ACRONYMS.has(acronym)) return isUsualReading(acronym, covered) ? 'cosmetic' : 'unsure';
    return acronym.length > 2 ? 'cosmetic' : 'unsure';
  }
  return null;
}

/** The two chief officers whose acronym nearly always means them. */
function isUsualReading(acronym: string, words: readonly string[]): boolean {
  return (acronym === 'cmo' && words[1] === 'marketing') || (acronym === 'cio' && words[1] === 'information');
}

function samePlaces(a: readonly string[], b: readonly string[]): boolean {
  return comparableTitleWords(a.join(' ')).join(' ') === comparableTitleWords(b.join(' ')).join(' ');
}

function hasForeignWords(title: string): boolean {
  return splitWords(title).some(isForeignTitleWord);
}

function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
