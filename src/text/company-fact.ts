import { say, type Said } from '../domain/said';
import type { CompanyFeature } from './company-features';

/** How what each feature says is called, the most telling first. */
const FACTS: Record<CompanyFeature, string> = {
  equal: 'form',
  fillerOnly: 'filler',
  soundsEqual: 'script',
  soundsAlike: 'nearScript',
  reordered: 'order',
  owner: 'owner',
  initials: 'initials',
  abbreviation: 'short',
  maybeShort: 'short',
  firstShort: 'short',
  slip: 'slip',
  respelled: 'respelled',
  fillerDiffers: 'fillerDiffers',
  nearlyContained: 'nearlyHeld',
  scriptAdded: 'bothScripts',
  placeAdded: 'place',
  kindAdded: 'more',
  commonAdded: 'more',
  rareAdded: 'more',
  begins: 'begins',
  within: 'holds',
  placesDiffer: 'places',
  otherScript: 'otherScript',
  sharesFirst: 'sameFirst',
  sharesRare: 'rare',
  startsWith: 'beginAlike',
  beginsAlike: 'beginAlike',
  sharesCommon: 'common',
  otherWords: 'nothing',
};

/** The fact that carried a comparison of two company names; null where nothing is to be said. */
export function companyFact(features: readonly CompanyFeature[]): Said | null {
  const told = (Object.keys(FACTS) as CompanyFeature[]).find((feature) => features.includes(feature));
  return told === undefined ? null : say(`alike.company.${FACTS[told]}`);
}
