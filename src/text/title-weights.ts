/**
 * What each kind of difference between two titles weighs against their being the same job, in log odds, and the odds without any.
 * Fitted by scripts/bench-judge/fit-titles.js, which says how; the numbers are not to be edited by hand.
 */
export const TITLE_WEIGHTS = {
  none: 6.02,
  form: 2.27,
  short: 0,
  translation: 1.5,
  acronym: 0,
  pair: 0,
  beginnings: 0.49,
  letters: 0,
  clipped: 0,
  initial: 1.29,
  contracted: 1,
  ambiguous: 6.42,
  stem: 6.42,
  slip: 6.42,
  moved: 6.42,
  owner: 1.5,
  role: 6.42,
  vague: 7.74,
  region: 6.42,
  foreign: 6.42,
  script: 6.42,
  extra: 9.44,
  level: 9.67,
} as const;

/** A kind of difference between two titles, see `explainTitleWords` and `explainTitles`. */
export type TitleDifference = Exclude<keyof typeof TITLE_WEIGHTS, 'none'>;

/** Differences behind which the same job may stand, however seldom it does: alone they neither make two titles the same nor different. */
export const TITLE_DOUBTS: readonly TitleDifference[] = [
  'ambiguous',
  'stem',
  'slip',
  'moved',
  'role',
  'vague',
  'region',
  'foreign',
  'script',
];
