/**
 * `node scripts/bench-judge/fit-companies.js`: fits the weights by which company names are compared, on the fit halves of the labelled sets only, and
 * writes src/text/company-weights.ts. Deterministic: the same sets give the same weights. A new feature is entered there with weight 0 first.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadBundle } from '../build/load-bundle.js';
import { fitLogistic } from './fit-logistic.js';
import { readSet } from './read-set.js';

/**
 * How much a row of each set counts. Sets in which all pairs are the same count little: they teach which differences are harmless, but nobody
 * meets names in such a mixture.
 */
const SETS = {
  'companies-sp500': 1,
  'companies-openstack': 1,
  'companies-brands': 1,
  'companies-brands-positive': 0.02,
  'company-legal-forms': 0.25,
};

/** The same for the pairs of different names in different scripts: they are made up, so that a script alone says nothing either way. */
const STRANGERS = 0.05;

const TEXT = resolve(import.meta.dirname, '../../src/text');
const { describePair } = await loadBundle(resolve(TEXT, 'compare-company-names.ts'));
const { COMPANY_WEIGHTS } = await loadBundle(resolve(TEXT, 'company-weights.ts'));

const rowsOf = (set) => readSet(set).filter(({ half, label }) => half === 'fit' && label !== 'unsure');
const toExample = (weight, isTrue, { a, b }) => ({ features: describePair(a, b) ?? [], isTrue, weight });

/** The sets have no different names in different scripts. Each name of one row beside the other name of the next row is such a pair. */
const strangers = rowsOf('companies-brands-positive')
  .filter(({ a, b }) => hasLatin(a) !== hasLatin(b))
  .map((row, at, all) => toExample(STRANGERS, false, { a: row.a, b: all[(at + 1) % all.length].b }));

const rows = [
  ...Object.entries(SETS).flatMap(([set, weight]) =>
    rowsOf(set).map((row) => toExample(weight, row.label === 'same', row)),
  ),
  ...strangers,
];
const names = Object.keys(COMPANY_WEIGHTS).sort();
const { bias, weights } = fitLogistic(rows, names);
writeFileSync(
  resolve(TEXT, 'company-weights.ts'),
  `import type { CompanyFeature } from './company-features';

/** The log-odds that a pair of names is the same company, before anything is known of it. Fitted by scripts/bench-judge/fit-companies.js. */
export const COMPANY_BIAS = ${bias.toFixed(2)};

/** What each feature adds to the log-odds. Fitted by scripts/bench-judge/fit-companies.js; not to be edited. */
export const COMPANY_WEIGHTS: Record<CompanyFeature, number> = {
${names.map((name) => `  ${name}: ${weights[name].toFixed(2)},\n`).join('')}};
`,
);

function hasLatin(text) {
  return /\p{Script=Latin}/u.test(text);
}
