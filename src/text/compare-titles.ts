import { isAbbreviationOf } from './is-abbreviation-of';
import { isOneEditApart } from './is-one-edit-apart';
import type { Likeness } from './likeness';
import { comparableTitleWords, parseTitle, tidyTitle } from './parse-title';
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
export function compareTitles(a: string, b: string): Likeness<TitleRelation> {
  const relation = relate(a, b);
  return { relation, probability: PROBABILITY[relation], fact: '' };
}

const PROBABILITY: Record<TitleRelation, number> = { same: 1, cosmetic: 0.97, unsure: 0.4, different: 0.02 };

function relate(a: string, b: string): TitleRelation {
  const [plainA, plainB] = [splitWords(tidyTitle(a)), splitWords(tidyTitle(b))];
  if (plainA.length === 0 || plainB.length === 0) return 'unsure';
  if (splitWords(a).join('') === splitWords(b).join('')) return 'same';
  if (hasLatin(a) !== hasLatin(b)) return 'unsure';
  const acronym = compareAcronyms(plainA, plainB);
  if (acronym === 'cosmetic') return 'cosmetic';
  if (written(a) === written(b)) return 'cosmetic';
  const [rolesA, rolesB] = [roleKeys(parseTitle(a)), roleKeys(parseTitle(b))];
  if (rolesA.join(' + ') === rolesB.join(' + ')) return 'cosmetic';
  if (essential(rolesA).join(' + ') === essential(rolesB).join(' + ')) return 'cosmetic';
  return acronym === 'unsure' || isDoubtful(a, b, rolesA, rolesB) ? 'unsure' : 'different';
}

/** The words in order, "Engineering" like "Engineer": which of the two "Eng" means cannot be seen. */
function written(title: string): string {
  return comparableTitleWords(title).join(' ').replaceAll('engineering', 'engineer');
}

function isDoubtful(a: string, b: string, rolesA: readonly string[], rolesB: readonly string[]): boolean {
  const [wordsA, wordsB] = [written(a).split(' '), written(b).split(' ')];
  if (mayMeanTheSame(without(wordsA, wordsB), without(wordsB, wordsA))) return true;
  if (isPartOf(rolesA, rolesB) || isPartOf(rolesB, rolesA)) return true;
  if (isLessExact(rolesA, rolesB) || isLessExact(rolesB, rolesA)) return true;
  if (isStatementOf(a, b) || isStatementOf(b, a)) return true;
  return hasForeignWords(a) !== hasForeignWords(b);
}

/** What is left of some words when those of the other side are taken away, one for one. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The words that differ are none, a slip of the pen, or shortened: one by one, joined, or to an acronym. */
function mayMeanTheSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  if (a.length === 0 || b.length === 0) return false;
  const [joinedA, joinedB] = [a.join(''), b.join('')];
  if (Math.min(joinedA.length, joinedB.length) > 4 && isOneEditApart(joinedA, joinedB) && !/\d/.test(joinedA + joinedB))
    return true;
  if (a.length === b.length) return a.every((word, at) => isShortened(word, b[at] ?? ''));
  if (joinedA.length > 4 && joinedB.length > 4 && (joinedA.startsWith(joinedB) || joinedB.startsWith(joinedA)))
    return true;
  return (joinedA.length < 9 && isAbbreviationOf(joinedA, b)) || (joinedB.length < 9 && isAbbreviationOf(joinedB, a));
}

/** "Lab" and "Laboratory", "Mktg" and "Marketing", "Finance" and "Financial". */
function isShortened(a: string, b: string): boolean {
  if (isAbbreviationOf(a, [b]) || isAbbreviationOf(b, [a])) return true;
  const stem = Math.max(4, Math.ceil(Math.min(a.length, b.length) / 2));
  return a.slice(0, stem) === b.slice(0, stem);
}

/** One of the statements that a headline-like title lines up ("Marketing Manager | Speaker | Author"). */
function isStatementOf(one: string, line: string): boolean {
  const parts = line.split(/\s*[|•·]\s*/);
  return parts.length > 1 && parts.some((part) => written(part) === written(one));
}

function roleKeys(roles: readonly TitleRole[]): string[] {
  return roles.map(({ rank, fields }) => `${[...rank].sort().join(' ')}:${[...fields].sort().join(' ')}`).sort();
}

function essential(keys: readonly string[]): readonly string[] {
  const kept = keys.filter((key) => !OPTIONAL_RANKS.has(key.replace(/:.*/, '')));
  return kept.length === 0 ? keys : kept;
}

/** The same rank, and one side does not say its field ("Manager" and "Marketing Manager"): it may only be less exact. */
function isLessExact(some: readonly string[], all: readonly string[]): boolean {
  const [vague = '', exact = ''] = [some[0], all[0]];
  return (
    some.length === 1 &&
    all.length === 1 &&
    vague.endsWith(':') &&
    vague !== ':' &&
    exact.startsWith(vague) &&
    !/:(?:former|ex|to)/.test(exact)
  );
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
