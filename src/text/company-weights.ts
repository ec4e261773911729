import type { CompanyFeature } from './company-features';

/** The log-odds that a pair of names is the same company, before anything is known of it. Fitted by scripts/bench-judge/fit-companies.js. */
export const COMPANY_BIAS = 1.31;

/** What each feature adds to the log-odds. Fitted by scripts/bench-judge/fit-companies.js; not to be edited. */
export const COMPANY_WEIGHTS: Record<CompanyFeature, number> = {
  abbreviation: 1.97,
  begins: 1.01,
  beginsAlike: -0.71,
  commonAdded: -0.05,
  equal: 4.43,
  fillerDiffers: 0.75,
  fillerOnly: 2.21,
  firstShort: 2.38,
  initials: 4.08,
  kindAdded: 0.38,
  maybeShort: 3.38,
  nearlyContained: -1.39,
  otherScript: -1.28,
  otherWords: -3.07,
  owner: 0.0,
  placeAdded: -0.25,
  placesDiffer: 0.0,
  rareAdded: -0.52,
  reordered: 0.75,
  respelled: 1.13,
  scriptAdded: 0.4,
  sharesCommon: -4.04,
  sharesFirst: -0.4,
  sharesRare: -1.04,
  slip: -1.06,
  soundsAlike: 1.2,
  soundsEqual: 0.79,
  startsWith: 1.78,
  within: 0.34,
};
