/**
 * `npm run bench:run`: a review run over twenty contacts on local profile pages, worked through with scripted hands in the real Chromium. It
 * prints, for each kind of verdict, the keys that a contact takes and Muster's own time: from the instant at which the page's content is
 * complete to the verdict painted in the pill and in the card, and from the key to what the card says of it. Nothing is subtracted. The last line of
 * each table is the raw limit of the same browser: an empty message to the worker and back, and a paint.
 */
import { launchMuster } from '../test/e2e/browser.ts';
import { measureLimit } from './bench-run/measure-limit.js';
import { KINDS } from './bench-run/contacts.js';
import { walkRun } from './bench-run/walk-run.js';
import { printTable } from './print-table.js';

const HEAD = ['verdict', 'contacts', 'keys', 'to pill', 'p95', 'to card', 'p95', 'key to settled', 'p95'];

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])} ms`;
  return [at(0.5), at(0.95)];
}

function lineOf(label, measured) {
  const keys = [...new Set(measured.map(({ keys: count }) => count))].sort().join('–');
  const columns = ['toPill', 'toCard', 'toSettled'].flatMap((name) => spread(measured.map((one) => one[name])));
  return [label, measured.length, keys, ...columns];
}

for (const isWhole of [false, true]) {
  const muster = await launchMuster();
  try {
    const measured = await walkRun(muster, isWhole);
    const page = await muster.openLinkedIn('/feed/');
    const limit = spread(await measureLimit(page));
    console.log(isWhole ? '\nPages that are served whole' : 'Pages that come in pieces, as on LinkedIn');
    printTable([
      HEAD,
      ...Object.keys(KINDS).map((kind) =>
        lineOf(
          kind,
          measured.filter((one) => one.kind === kind),
        ),
      ),
      lineOf('all', measured),
      ['raw limit', '', '', ...limit],
    ]);
  } finally {
    await muster.close();
  }
}
