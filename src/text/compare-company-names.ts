import { companyForms } from './company-forms';
import { companyNameKey } from './company-name-key';
import { FILLER_WORDS, isDistinctive, PLACE_WORDS } from './company-vocabulary';
import { isAbbreviationOf } from './is-abbreviation-of';
import { isOneEditApart } from './is-one-edit-apart';
import { recallPair } from './learnt-pair';
import type { LearntPair } from './learnt-pair';
import type { Likeness } from './likeness';

/**
 * How two company names stand to each other. `related`: one is a branch, unit or parent of the other, or looks so;
 * `unsure`: nothing can be said without asking.
 */
export type CompanyRelation = 'same' | 'related' | 'different' | 'unsure';

const BY_CLOSENESS: readonly CompanyRelation[] = ['same', 'related', 'unsure', 'different'];

/**
 * Compares two company names. Legal forms, case, accents, punctuation, "&", brackets and domain endings make no difference.
 * What the user has said about the pair wins over everything.
 */
export function compareCompanyNames(
  a: string,
  b: string,
  learnt: readonly LearntPair[] = [],
): Likeness<CompanyRelation> {
  const relation = relate(a, b, learnt);
  return { relation, probability: PROBABILITY[relation], fact: '' };
}

const PROBABILITY: Record<CompanyRelation, number> = { same: 0.97, related: 0.6, unsure: 0.3, different: 0.02 };

function relate(a: string, b: string, learnt: readonly LearntPair[]): CompanyRelation {
  const said = recallPair(a, b, learnt, companyNameKey);
  if (said !== null) return said ? 'same' : 'different';
  const formsA = companyForms(a);
  const formsB = companyForms(b);
  if (formsA.main === '' || formsB.main === '') return 'unsure';
  const relations = [
    compareForms(formsA.main, formsB.main),
    ...formsA.others.map((other) => compareForms(other, formsB.main)),
    ...formsB.others.map((other) => compareForms(formsA.main, other)),
  ];
  const closest = closestRelation(relations);
  const isNear =
    formsA.near.some((near) => closeUp(near) === closeUp(formsB.main)) ||
    formsB.near.some((near) => closeUp(near) === closeUp(formsA.main));
  return isNear && closest !== 'same' ? 'related' : closest;
}

/** The closest of some relations; `unsure` where there is none. */
export function closestRelation(relations: readonly CompanyRelation[]): CompanyRelation {
  return BY_CLOSENESS.find((relation) => relations.includes(relation)) ?? 'unsure';
}

function compareForms(a: string, b: string): CompanyRelation {
  if (closeUp(a) === closeUp(b)) return 'same';
  if (hasLatin(a) !== hasLatin(b)) return 'unsure';
  const [coreA, coreB] = [dropFiller(a), dropFiller(b)];
  if (closeUp(coreA) === closeUp(coreB)) return coreA === a || coreB === b ? 'same' : 'unsure';
  const [wordsA, wordsB] = [wordsOf(coreA), wordsOf(coreB)];
  const shared = wordsA.filter((word) => wordsB.includes(word));
  const isShared = shared.some(isDistinctive);
  const isContained = shared.length === Math.min(wordsA.length, wordsB.length);
  if (isContained && (isShared || wordsA[0] === wordsB[0])) return 'related';
  if (isShared || areNearly(wordsA, wordsB) || mayAbbreviate(coreA, b) || mayAbbreviate(coreB, a)) return 'unsure';
  return 'different';
}

function dropFiller(form: string): string {
  const words = form.split(' ');
  let end = words.length;
  while (end > 1 && FILLER_WORDS.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end).join(' ');
}

/** One name, or its first word ("PwC Deutschland"), may be short for the other: with its small words ("BoA") or without. */
function mayAbbreviate(short: string, long: string): boolean {
  const all = long.split(' ');
  return [closeUp(short), wordsOf(short)[0] ?? ''].some(
    (letters) =>
      letters.length < 10 &&
      isDistinctive(letters) &&
      [wordsOf(long), all, all.filter((word) => !PLACE_WORDS.has(word))].some((words) =>
        isAbbreviationOf(letters, words),
      ),
  );
}

/** A slip of the pen, one written without its spaces at the start of the other, or two names that begin alike ("Citibank", "Citigroup"). */
function areNearly(a: readonly string[], b: readonly string[]): boolean {
  const [closedA, closedB] = [a.join(''), b.join('')];
  if (Math.min(closedA.length, closedB.length) < 5) return false;
  if (isOneEditApart(closedA, closedB) || closedA.startsWith(closedB) || closedB.startsWith(closedA)) return true;
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  return isDistinctive(firstA) && isDistinctive(firstB) && beginAlike(firstA, firstB);
}

function beginAlike(a: string, b: string): boolean {
  const letters = Math.max(4, Math.ceil(Math.max(a.length, b.length) * 0.4));
  return a.slice(0, letters) === b.slice(0, letters);
}

/** The words of a normal form without those that bind others. */
function wordsOf(form: string): string[] {
  return form.split(' ').filter((word) => !/^(?:and|of|the|for|de)$/.test(word));
}

function closeUp(form: string): string {
  return form.replace(/ and\b| /g, '');
}

function hasLatin(form: string): boolean {
  return /\p{Script=Latin}/u.test(form);
}
