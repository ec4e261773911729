/**
 * `node scripts/bench-judge/fit-titles.js`: fits the weights by which two job titles are compared, and writes src/text/title-weights.ts.
 *
 * A logistic regression over how often each kind of difference occurs in a pair, on the labelled rows to fit on. Each weight is drawn
 * to a prior, as strongly as about two rows would: the labelled titles are English and show no translations, regions or several roles,
 * so those keep the weight they were given with the hand-labelled pairs of the tests in mind. Which differences a pair shows depends
 * on the weights: fitted and explained in turn, until nothing changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadBundle } from '../build/load-bundle.js';
import { readSet } from './read-set.js';

const ROOT = resolve(import.meta.dirname, '../..');
const FILE = resolve(ROOT, 'src/text/title-weights.ts');
const MOST_ROUNDS = 8;
const SWEEPS = 200;
const PRIOR_STRENGTH = 0.5;
/** By how much: four in ten of such pairs, at most, are said to be the same. */
const LEAST_DOUBT = 0.4;

/** What is thought before any row is seen. `none`: the odds of a pair without a difference. */
const PRIORS = {
  none: 4.5,
  form: 0.5,
  short: 0.1,
  translation: 1.5,
  acronym: 0.1,
  pair: 0.5,
  beginnings: 0.5,
  letters: 1,
  clipped: 0.3,
  initial: 1.5,
  contracted: 1,
  ambiguous: 4.9,
  stem: 5,
  slip: 4.9,
  moved: 5,
  owner: 1.5,
  role: 5,
  vague: 5,
  region: 5,
  foreign: 5,
  script: 5,
  extra: 8,
  level: 10,
};
const KINDS = Object.keys(PRIORS);

const rows = readSet('titles-onet').filter(({ half, label }) => half === 'fit' && label !== 'unsure');
for (let round = 1; round <= MOST_ROUNDS; round++) {
  const { explainTitles } = await loadBundle(resolve(ROOT, 'src/text/explain-titles.ts'));
  const { TITLE_DOUBTS } = await loadBundle(FILE);
  const weights = fit(
    rows.map(({ a, b, label }) => ({ counts: countKinds(explainTitles(a, b)), isSame: label === 'same' })),
    TITLE_DOUBTS,
  );
  const before = readFileSync(FILE, 'utf8');
  const after = before.replace(
    /(?<=TITLE_WEIGHTS = )\{[^}]*\}/,
    `{\n${KINDS.map((kind) => `  ${kind}: ${weights[kind]},\n`).join('')}}`,
  );
  writeFileSync(FILE, after);
  if (after === before) break;
}

/** How often each kind occurs, with the sign by which it counts for "the same". */
function countKinds(differences) {
  const counts = { none: 1 };
  for (const { kind } of differences) counts[kind] = (counts[kind] ?? 0) - 1;
  return counts;
}

/** The likeliest weights given the rows and the priors: first of all differences but doubts, then of the doubts, which outweigh what speaks for a pair. */
function fit(examples, doubts) {
  const weights = { ...PRIORS };
  const isDoubted = ({ counts }) => doubts.some((kind) => kind in counts);
  const others = KINDS.filter((kind) => !doubts.includes(kind));
  const clear = examples.filter((example) => !isDoubted(example));
  const doubted = examples.filter(isDoubted);
  for (let sweep = 0; sweep < SWEEPS; sweep++) for (const kind of others) step(weights, kind, clear, 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const kind of doubts) step(weights, kind, doubted, weights.none + LEAST_DOUBT);
  return Object.fromEntries(KINDS.map((kind) => [kind, Number(weights[kind].toFixed(2))]));
}

/** Moves one weight by a step of Newton's, but not under the least it may be. */
function step(weights, kind, examples, least) {
  let slope = PRIOR_STRENGTH * (PRIORS[kind] - weights[kind]);
  let bend = PRIOR_STRENGTH;
  for (const { counts, isSame } of examples) {
    const count = counts[kind];
    if (count === undefined) continue;
    const odds = Object.entries(counts).reduce((sum, [one, times]) => sum + times * weights[one], 0);
    const probability = 1 / (1 + Math.exp(-odds));
    slope += count * ((isSame ? 1 : 0) - probability);
    bend += count ** 2 * probability * (1 - probability);
  }
  weights[kind] = Math.max(least, weights[kind] + slope / bend);
}
