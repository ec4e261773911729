import type { PersonNameFeature } from './person-name-features';

/** The log-odds that two names of two equal words each are one person's. */
export const PERSON_NAME_START = 4.7;

/** Fitted by `node scripts/bench-judge/fit-person-names.js`. What each feature adds to the log-odds, so often as it holds. */
export const PERSON_NAME_WEIGHTS: Record<PersonNameFeature, number> = {
  spelling: 0,
  short: -0.9,
  vowels: -2,
  sister: -2.2,
  slip: -2.1,
  sound: -4.7,
  initial: -3.3,
  cut: -4.8,
  translated: -5.8,
  clash: -7.2,
  apart: -7.6,
  initialClash: -5.9,
  extra: -1,
  manyExtra: -2,
  otherStart: -3.6,
  moreShared: 0,
  rotated: 0,
  scrambled: -6.1,
  otherGeneration: -8,
  lone: -4.9,
  cutFamily: -5,
};
