import { isOneEditApart } from './is-one-edit-apart';
import type { Likeness } from './likeness';
import { linkGivenNames } from './nicknames';
import { parsePersonName } from './parse-person-name';
import type { PersonName } from './parse-person-name';
import { soundlessUmlauts } from './soundless-umlauts';

/**
 * How two names stand to each other. `variant`: the same name in another form (middle name, nickname, order, hyphen);
 * `unsure`: compatible or nearly so, like a cut name, a lone initial or a slip of the pen.
 */
export type NameRelation = 'same' | 'variant' | 'different' | 'unsure';

/** Compares two person names. Case, accents, emoji, pronouns, forms of address and degrees make no difference. */
export function comparePersonNames(a: string, b: string): Likeness<NameRelation> {
  const relation = relate(a, b);
  return { relation, probability: PROBABILITY[relation], fact: '' };
}

const PROBABILITY: Record<NameRelation, number> = { same: 0.97, variant: 0.9, unsure: 0.5, different: 0.02 };

function relate(a: string, b: string): NameRelation {
  const [nameA, nameB] = [evenOut(parsePersonName(a)), evenOut(parsePersonName(b))];
  if (nameA.words.length === 0 || nameB.words.length === 0) return 'unsure';
  if (nameA.words.join('') === nameB.words.join('')) return 'same';
  if (hasLatin(nameA) !== hasLatin(nameB)) return 'unsure';
  if (isFamilyFirst(nameA, nameB) || isFamilyFirst(nameB, nameA)) return 'variant';
  if (nameA.words.length === 1 || nameB.words.length === 1) return compareLoneWord(nameA, nameB);
  if (nameA.isCut || nameB.isCut) return isCutCompatible(nameA, nameB) ? 'unsure' : 'different';
  return compareParts(compareGiven(nameA, nameB), compareFamily(nameA, nameB), nameA, nameB);
}

type Agreement = 'equal' | 'variant' | 'initial' | 'near' | 'none';

function compareParts(given: Agreement, family: Agreement, a: PersonName, b: PersonName): NameRelation {
  if (given === 'none' || family === 'none') return 'different';
  if (given === 'initial' || given === 'near' || family === 'near')
    return family === 'near' && given !== 'equal' ? 'different' : 'unsure';
  return haveOtherMiddleNames(a, b) ? 'unsure' : 'variant';
}

function compareGiven(a: PersonName, b: PersonName): Agreement {
  const [givenA, givenB] = [a.words[0] ?? '', b.words[0] ?? ''];
  if (givenA === givenB) return 'equal';
  const isLinked = [`short`, `sister`].includes(linkGivenNames(givenA, givenB) ?? ``);
  if (isLinked || a.alternates.includes(givenB) || b.alternates.includes(givenA)) return 'variant';
  if (isInitialOf(givenA, givenB) || isInitialOf(givenB, givenA)) return 'initial';
  if (isShortFormOf(givenA, givenB) || isShortFormOf(givenB, givenA)) return 'near';
  const isMiddle = a.words.slice(1, -1).includes(givenB) || b.words.slice(1, -1).includes(givenA);
  if (isMiddle || (Math.max(givenA.length, givenB.length) > 3 && isOneEditApart(givenA, givenB))) return 'near';
  return 'none';
}

function compareFamily(a: PersonName, b: PersonName): Agreement {
  if (a.family.join('') === b.family.join('')) return 'equal';
  const [restA, restB] = [a.words.slice(1), b.words.slice(1)];
  const isShared = a.family.some((word) => restB.includes(word)) || b.family.some((word) => restA.includes(word));
  if (
    isShared ||
    a.alternates.some((word) => b.family.includes(word)) ||
    b.alternates.some((word) => a.family.includes(word))
  ) {
    return 'variant';
  }
  const [closedA, closedB] = [a.family.join(''), b.family.join('')];
  return Math.max(closedA.length, closedB.length) > 5 && isOneEditApart(closedA, closedB) ? 'near' : 'none';
}

function haveOtherMiddleNames(a: PersonName, b: PersonName): boolean {
  const [middleA, middleB] = [a.words.slice(1, -1), b.words.slice(1, -1)];
  if (middleA.length === 0 || middleB.length === 0) return false;
  const [fewer, more] = middleA.length < middleB.length ? [middleA, middleB] : [middleB, middleA];
  return !fewer.every((word) =>
    more.some((other) => word === other || isInitialOf(word, other) || isInitialOf(other, word)),
  );
}

/** The same words with the family name moved from the end to the front. */
function isFamilyFirst(usual: PersonName, other: PersonName): boolean {
  const moved = [...usual.family, ...usual.words.slice(0, usual.words.length - usual.family.length)];
  return moved.join(' ') === other.words.join(' ');
}

function compareLoneWord(a: PersonName, b: PersonName): NameRelation {
  return a.words.some((word) => b.words.includes(word)) ? 'unsure' : 'different';
}

function isCutCompatible(a: PersonName, b: PersonName): boolean {
  const given = compareGiven(a, b);
  return given !== 'none' && (a.family[0] ?? '')[0] === (b.family[0] ?? '')[0];
}

function isInitialOf(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial);
}

/** "Nik" for "Nikita": a beginning of at least three letters. */
function isShortFormOf(short: string, given: string): boolean {
  return short.length > 2 && given.startsWith(short);
}

function evenOut(name: PersonName): PersonName {
  const even = (words: readonly string[]) => words.map(soundlessUmlauts);
  return { ...name, words: even(name.words), family: even(name.family), alternates: even(name.alternates) };
}

function hasLatin(name: PersonName): boolean {
  return name.words.some((word) => /\p{Script=Latin}/u.test(word));
}
