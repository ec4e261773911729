import { companyForms } from './company-forms';
import { companyNameKey } from './company-name-key';
import { FILLER_WORDS, isDistinctive } from './company-vocabulary';
import { isOneEditApart } from './is-one-edit-apart';

/**
 * How two company names stand to each other. `related`: one is a branch, unit or parent of the other, or looks so;
 * `unsure`: nothing can be said without asking.
 */
export type CompanyRelation = 'same' | 'related' | 'different' | 'unsure';

const BY_CLOSENESS: readonly CompanyRelation[] = ['same', 'related', 'unsure', 'different'];

/** A pair of normal forms (see `companyNameKey`) that the user called the same, or not. */
export interface LearntPair {
  a: string;
  b: string;
  same: boolean;
}

/**
 * Compares two company names. Legal forms, case, accents, punctuation, "&", brackets and domain endings make no difference.
 * What the user has said about the pair wins over everything.
 */
export function compareCompanyNames(a: string, b: string, learnt: readonly LearntPair[] = []): CompanyRelation {
  const said = recallPair(a, b, learnt);
  if (said !== null) return said ? 'same' : 'different';
  const formsA = companyForms(a);
  const formsB = companyForms(b);
  if (formsA.main === '' || formsB.main === '') return 'unsure';
  const relations = [
    compareForms(formsA.main, formsB.main),
    ...formsA.asides.map((aside) => compareForms(aside, formsB.main)),
    ...formsB.asides.map((aside) => compareForms(formsA.main, aside)),
  ];
  return BY_CLOSENESS.find((relation) => relations.includes(relation)) ?? 'unsure';
}

/** What the user has said about two company names: the same, not the same, or null for nothing. */
export function recallPair(a: string, b: string, learnt: readonly LearntPair[]): boolean | null {
  const [keyA, keyB] = [companyNameKey(a), companyNameKey(b)];
  if (keyA === keyB) return null;
  const pair = learnt.find((one) => (one.a === keyA && one.b === keyB) || (one.a === keyB && one.b === keyA));
  return pair?.same ?? null;
}

function compareForms(a: string, b: string): CompanyRelation {
  if (closeUp(a) === closeUp(b)) return 'same';
  if (hasLatin(a) !== hasLatin(b)) return 'unsure';
  const [coreA, coreB] = [dropFiller(a), dropFiller(b)];
  if (closeUp(coreA) === closeUp(coreB)) return coreA === a || coreB === b ? 'same' : 'unsure';
  const wordsA = coreA.split(' ');
  const wordsB = coreB.split(' ');
  if (isInitialsOf(a, b) || isInitialsOf(b, a)) return 'unsure';
  const shared = wordsA.filter((word) => wordsB.includes(word));
  const smaller = Math.min(wordsA.length, wordsB.length);
  if (shared.length === smaller && (shared.some(isDistinctive) || wordsA[0] === wordsB[0])) return 'related';
  if (shared.some(isDistinctive) || isNearly(wordsA, wordsB)) return 'unsure';
  return 'different';
}

function dropFiller(form: string): string {
  const words = form.split(' ');
  let end = words.length;
  while (end > 1 && FILLER_WORDS.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end).join(' ');
}

function isInitialsOf(short: string, long: string): boolean {
  const words = long.split(' ');
  const letters = closeUp(short);
  if (letters.length < 2 || letters.length > 6 || words.length < 2) return false;
  const initials = words.map((word) => word[0] ?? '').join('');
  const weighty = words.filter((word) => !/^(?:and|of|the|for|de|et|und|y)$/.test(word)).map((word) => word[0] ?? '');
  return letters === initials || letters === weighty.join('') || (letters.length > 2 && initials.startsWith(letters));
}

/** A slip of the pen, or one written without its spaces at the start of the other. */
function isNearly(a: readonly string[], b: readonly string[]): boolean {
  const [closedA, closedB] = [a.join(''), b.join('')];
  if (Math.min(closedA.length, closedB.length) < 5) return false;
  return isOneEditApart(closedA, closedB) || closedA.startsWith(closedB) || closedB.startsWith(closedA);
}

function closeUp(form: string): string {
  return form.replaceAll(' ', '');
}

function hasLatin(form: string): boolean {
  return /\p{Script=Latin}/u.test(form);
}
