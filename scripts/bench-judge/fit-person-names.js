/**
 * `node scripts/bench-judge/fit-person-names.js`: fits the weights in src/text/person-name-weights.ts, by logistic regression on the half of the labelled
 * names that is there to learn from and on pairs made by rule, held near the weights that stand there, and prints them. Always the same.
 */
import { resolve } from 'node:path';
import { readSet } from './read-set.js';
import { loadBundle } from '../build/load-bundle.js';
import { makeNamePairs } from './make-name-pairs.js';

/** A labelled row counts as so many made pairs. */
const ROW = 5;

/** How strongly weights are held where they were guessed to be: the less a feature is seen, the more. */
const HOLD = 10;

const STEPS = 4000;
const STEP = 0.002;

const load = (path) => loadBundle(resolve(import.meta.dirname, '../../src/text', path));
const { nameFeatures } = await load('compare-person-names.ts');
const { PERSON_NAME_START, PERSON_NAME_WEIGHTS } = await load('person-name-weights.ts');
const { NAME_FREQUENCIES } = await load('lists/name-frequencies.ts');
const { NICKNAMES } = await load('lists/nicknames.ts');

const namesOf = (text) =>
  text
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1))
    .filter((name) => name.length > 3);
const [given, family] = NAME_FREQUENCIES.split('\n-\n').map(namesOf);
const groups = NICKNAMES.split('\n')[0]
  .split(';')
  .map((group) => group.split(' '));

const rows = readSet('persons-nomenklatura').filter(({ half, label }) => half === 'fit' && label !== 'unsure');
const examples = [
  ...rows.map(({ a, b, label }) => ({ a, b, share: label === 'same' ? 1 : 0, count: ROW })),
  ...makeNamePairs({ given, family, groups }).map((pair) => ({ ...pair, count: 1 })),
]
  .map(({ a, b, ...example }) => ({ ...example, features: nameFeatures(a, b) }))
  .filter(({ features }) => features !== null);

const held = { start: PERSON_NAME_START, ...PERSON_NAME_WEIGHTS };
const weights = { ...held };
for (let step = 0; step < STEPS; step++) {
  const slope = Object.fromEntries(Object.keys(weights).map((name) => [name, HOLD * (held[name] - weights[name])]));
  for (const { features, share, count } of examples) {
    const all = Object.entries({ start: 1, ...features });
    const odds = all.reduce((sum, [name, times]) => sum + weights[name] * times, 0);
    const error = share - 1 / (1 + Math.exp(-odds));
    for (const [name, times] of all) slope[name] += count * error * times;
  }
  for (const name of Object.keys(weights)) weights[name] += STEP * slope[name];
}
console.log(
  JSON.stringify(
    Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 10) / 10])),
    null,
    2,
  ),
);
