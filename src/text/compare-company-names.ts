import { say } from '../domain/said';
import { companyFact } from './company-fact';
import { companyFeatures } from './company-features';
import type { CompanyFeature } from './company-features';
import { companyForms } from './company-forms';
import type { CompanyForms } from './company-forms';
import { companyNameKey } from './company-name-key';
import { COMPANY_BIAS, COMPANY_WEIGHTS } from './company-weights';
import { recallPair } from './learnt-pair';
import type { LearntPair } from './learnt-pair';
import type { Likeness } from './likeness';

/**
 * How two company names stand to each other. `related`: one is a branch, unit or parent of the other, or looks so;
 * `unsure`: nothing can be said without asking.
 */
export type CompanyRelation = 'same' | 'related' | 'different' | 'unsure';

const BY_CLOSENESS: readonly CompanyRelation[] = ['same', 'related', 'unsure', 'different'];

/** The relation that a feature stands for by itself, the closest counts; features that are not here change the probability only. */
const RELATIONS: Partial<Record<CompanyFeature, CompanyRelation>> = {
  equal: 'same',
  fillerOnly: 'same',
  soundsEqual: 'same',
  reordered: 'same',
  owner: 'related',
  begins: 'related',
  within: 'related',
  respelled: 'unsure',
  fillerDiffers: 'unsure',
  slip: 'unsure',
  nearlyContained: 'unsure',
  sharesFirst: 'unsure',
  sharesRare: 'unsure',
  soundsAlike: 'unsure',
  otherScript: 'unsure',
  initials: 'unsure',
  abbreviation: 'unsure',
  maybeShort: 'unsure',
  firstShort: 'unsure',
  startsWith: 'unsure',
  beginsAlike: 'unsure',
};

/** What a relation leaves open: probability and relation never contradict each other. */
const BOUNDS: Record<CompanyRelation, readonly [number, number]> = {
  same: [0.8, 1],
  related: [0.5, 0.98],
  unsure: [0.05, 0.98],
  different: [0, 0.3],
};

/**
 * Compares two company names. Legal forms, case, accents, punctuation, "&", brackets and domain endings make no difference.
 * What the user has said about the pair wins over everything.
 */
export function compareCompanyNames(
  a: string,
  b: string,
  learnt: readonly LearntPair[] = [],
): Likeness<CompanyRelation> {
  const said = recallPair(a, b, learnt, companyNameKey);
  if (said !== null)
    return { relation: said ? 'same' : 'different', probability: said ? 1 : 0, fact: say('alike.answered') };
  const features = describePair(a, b);
  if (features === null) return { relation: 'unsure', probability: 0.5, fact: say('alike.missing') };
  return { relation: relationOf(features), probability: probabilityOf(features), fact: companyFact(features) };
}

/** The closest of some relations; `unsure` where there is none. */
export function closestRelation(relations: readonly CompanyRelation[]): CompanyRelation {
  return BY_CLOSENESS.find((relation) => relations.includes(relation)) ?? 'unsure';
}

/** The features of two names in those of their forms that are closest; null when one of them has no letter and no digit. */
export function describePair(a: string, b: string): readonly CompanyFeature[] | null {
  const [first, second] = [companyForms(a), companyForms(b)].sort(byText) as [CompanyForms, CompanyForms];
  if (first.main.coreText === '' || second.main.coreText === '') return null;
  const ways = [
    companyFeatures(first.main, second.main),
    ...first.others.map((other) => companyFeatures(other, second.main)),
    ...second.others.map((other) => companyFeatures(first.main, other)),
  ];
  const closest = ways.reduce((best, way) => (isCloser(way, best) ? way : best));
  const isNear =
    first.near.some((near) => near.coreText === second.main.coreText) ||
    second.near.some((near) => near.coreText === first.main.coreText);
  return isNear && relationOf(closest) !== 'same' ? [...closest, 'owner'] : closest;
}

/** Pairs are always taken in the same order, so that the order of the arguments cannot matter. */
function byText(a: CompanyForms, b: CompanyForms): number {
  return a.main.coreText < b.main.coreText ? -1 : 1;
}

function isCloser(one: readonly CompanyFeature[], other: readonly CompanyFeature[]): boolean {
  const by = BY_CLOSENESS.indexOf(relationOf(one)) - BY_CLOSENESS.indexOf(relationOf(other));
  return by < 0 || (by === 0 && probabilityOf(one) > probabilityOf(other));
}

function relationOf(features: readonly CompanyFeature[]): CompanyRelation {
  const relations = features.flatMap((feature) => RELATIONS[feature] ?? []);
  return relations.length === 0 ? 'different' : closestRelation(relations);
}

function probabilityOf(features: readonly CompanyFeature[]): number {
  const odds = features.reduce((sum, feature) => sum + COMPANY_WEIGHTS[feature], COMPANY_BIAS);
  const [least, most] = BOUNDS[relationOf(features)];
  return Math.min(most, Math.max(least, 1 / (1 + Math.exp(-odds))));
}
