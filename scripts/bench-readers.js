/**
 * `npm run bench:readers [-- --fast] [--only TEXT] [--cost]`: reads all fixtures in the real Chromium, as they are, by each strategy
 * alone, and damaged in thousands of ways from a fixed seed. Prints what is right, absent and wrong; fails when a value is wrong or too few are right.
 * `--fast` tries one mutation in twenty, `--only` the fixtures whose path holds a text, `--cost` measures what reading costs in the page instead.
 */
import { resolve } from 'node:path';
import { loadCaptures } from '../test/linkedin/captures.ts';
import { openWorkers } from './bench-readers/open-workers.js';
import { printAccuracy } from './bench-readers/print-accuracy.js';
import { printCost } from './bench-readers/print-cost.js';
import { bundleScript } from './build/bundle-script.js';

/** The readers, the mutators and the comparison as one script for a page. */
const IN_PAGE = resolve(import.meta.dirname, '../test/bench/readers/in-page.ts');
const PAGES = 2;

const args = process.argv.slice(2);
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : '';

const fixtures = loadCaptures().filter(({ kind, id }) => `${kind}/${id}`.includes(only));
const workers = await openWorkers(await bundleScript(IN_PAGE, 'bench'), args.includes('--cost') ? 1 : PAGES);
try {
  if (args.includes('--cost')) await printCost(workers, fixtures);
  else process.exitCode = (await printAccuracy(workers, fixtures, args.includes('--fast') ? 1 / 20 : 1)) ? 0 : 1;
} finally {
  await workers.close();
}
