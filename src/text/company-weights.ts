import type { CompanyFeature } from './company-features';

/** The log-odds that a pair of names is the same company, before anything is known of it. Fitted by scripts/bench-judge/fit-companies.js. */
export const COMPANY_BIAS = 1.3;

/** What each feature adds to the log-odds. Fitted by scripts/bench-judge/fit-companies.js; not to be edited. */
export const COMPANY_WEIGHTS: Record<CompanyFeature, number> = {
  abbreviation: 2.01,
  begins: 0.99,
  beginsAlike: -0.86,
  commonAdded: -0.32,
  equal: 4.43,
  fillerDiffers: 0.75,
  fillerOnly: 2.21,
  firstShort: 2.71,
  initials: 3.99,
  kindAdded: 0.4,
  maybeShort: 2.71,
  nearlyContained: -1.27,
  otherScript: -1.27,
  otherWords: -2.88,
  owner: 0.0,
  placeAdded: -0.23,
  placesDiffer: 0.0,
  rareAdded: -0.33,
  reordered: 0.75,
  respelled: 1.13,
  scriptAdded: 0.42,
  sharesCommon: -4.03,
  sharesFirst: -0.39,
  sharesRare: -1.25,
  slip: -1.05,
  soundsAlike: 1.2,
  soundsEqual: 0.79,
  startsWith: 1.37,
  within: 0.21,
};
