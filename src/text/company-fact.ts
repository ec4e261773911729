import type { CompanyFeature } from './company-features';

/** What each feature says, as part of a sentence, the most telling first. */
const FACTS: Record<CompanyFeature, string> = {
  equal: 'only the legal form or the spelling differs',
  fillerOnly: 'only a word like “Group” or “Systems” is added',
  soundsEqual: 'the same name in another script',
  soundsAlike: 'nearly the same name in another script',
  reordered: 'the same words in another order',
  owner: 'one name stands beside the other as its owner or neighbour',
  initials: 'one name is the initials of the other',
  abbreviation: 'one name may be short for the other',
  maybeShort: 'one name may be short for the other',
  firstShort: 'one name may be short for the other',
  slip: 'the names differ by one letter',
  respelled: 'the same words, spelled otherwise',
  fillerDiffers: 'only words like “Group” or “Systems” differ',
  nearlyContained: 'one name holds most of the other, but for one letter',
  scriptAdded: 'one name is the other with its form in another script',
  placeAdded: 'one name is the other with a place',
  kindAdded: 'one name is the other with more words',
  commonAdded: 'one name is the other with more words',
  rareAdded: 'one name is the other with more words',
  begins: 'one name begins with the other',
  within: 'one name holds the other',
  placesDiffer: 'only the places differ',
  otherScript: 'the names are in different scripts',
  sharesFirst: 'both names begin with the same word',
  sharesRare: 'the names share a word that few companies have',
  startsWith: 'the names begin alike',
  beginsAlike: 'the names begin alike',
  sharesCommon: 'the names share only words that many companies have',
  otherWords: 'the names share no word',
};

/** The fact that carried a comparison of two company names. */
export function companyFact(features: readonly CompanyFeature[]): string {
  const told = (Object.keys(FACTS) as CompanyFeature[]).find((feature) => features.includes(feature));
  return told === undefined ? '' : FACTS[told];
}
