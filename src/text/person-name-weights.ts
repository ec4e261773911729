import type { PersonNameFeature } from './person-name-features';

/** The log-odds that two names of two equal words each are one person's. All of these were fitted by `node scripts/bench-judge/fit-person-names.js`, but `nearName`, which the rows do not show. */
export const PERSON_NAME_START = 4.8;

/** What each feature adds to the log-odds, so often as it holds. */
export const PERSON_NAME_WEIGHTS: Record<PersonNameFeature, number> = {
  spelling: 0.1,
  short: -1,
  vowels: -1.8,
  sister: -2.3,
  slip: -1.9,
  sound: -4.6,
  nearName: -5.3,
  initial: -3.3,
  cut: -4.6,
  translated: -5.8,
  clash: -7.3,
  slipBeside: -3.2,
  apart: -6.9,
  initialClash: -6.1,
  extra: -0.9,
  manyExtra: -2,
  otherStart: -4.4,
  moreShared: 0.1,
  rotated: 0,
  scrambled: -6.2,
  otherGeneration: -8,
  lone: -5,
  cutFamily: -5.1,
};
