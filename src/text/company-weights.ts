import type { CompanyFeature } from './company-features';

/** The log-odds that a pair of names is the same company, before anything is known of it. Fitted by scripts/bench-judge/fit-companies.js. */
export const COMPANY_BIAS = 1.53;

/** What each feature adds to the log-odds. Fitted by scripts/bench-judge/fit-companies.js; not to be edited. */
export const COMPANY_WEIGHTS: Record<CompanyFeature, number> = {
  abbreviation: 1.96,
  begins: 0.87,
  beginsAlike: -0.72,
  commonAdded: -0.21,
  equal: 4.25,
  fillerDiffers: 0.67,
  fillerOnly: 2.06,
  firstShort: 2.37,
  initials: 4.07,
  kindAdded: 0.31,
  maybeShort: 3.37,
  nearlyContained: -1.42,
  otherScript: 1.87,
  otherWords: -3.27,
  owner: 0.0,
  placeAdded: -0.31,
  placesDiffer: 0.0,
  rareAdded: -0.55,
  reordered: 0.67,
  respelled: 1.02,
  scriptAdded: 0.38,
  sharesCommon: -4.25,
  sharesFirst: -0.6,
  sharesRare: -1.22,
  slip: -1.17,
  soundsEqual: 0.7,
  startsWith: 1.76,
  within: 0.17,
};
