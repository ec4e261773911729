import type { CompanyFeature } from './company-features';

/** The log-odds that a pair of names is the same company, before anything is known of it. Fitted by scripts/bench-judge/fit-companies.js. */
export const COMPANY_BIAS = 1.24;

/** What each feature adds to the log-odds. Fitted by scripts/bench-judge/fit-companies.js; not to be edited. */
export const COMPANY_WEIGHTS: Record<CompanyFeature, number> = {
  abbreviation: 2.1,
  begins: 1.04,
  beginsAlike: -0.74,
  commonAdded: -0.17,
  equal: 4.49,
  fillerDiffers: 0.78,
  fillerOnly: 2.26,
  firstShort: 1.83,
  initials: 4.07,
  kindAdded: 0.41,
  maybeShort: 3.38,
  nearlyContained: -1.3,
  otherScript: -1.21,
  otherWords: -2.98,
  owner: 0.0,
  placeAdded: -0.22,
  placesDiffer: 0.0,
  rareAdded: -0.39,
  reordered: 0.78,
  respelled: 1.16,
  scriptAdded: 0.42,
  sharesCommon: -4.02,
  sharesFirst: -0.33,
  sharesRare: -1.69,
  slip: -1.01,
  soundsAlike: 1.24,
  soundsEqual: 0.82,
  startsWith: 1.5,
  within: 0.3,
};
