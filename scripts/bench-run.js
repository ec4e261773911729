/**
 * `npm run bench:run`: a review run over twenty contacts on local profile pages, worked through with scripted hands in the real Chromium. It
 * prints, for each kind of verdict, the keys that a contact takes and Muster's own time: from the instant at which the page's content is
 * complete to the verdict painted in the pill and in the card, and from the key to what the card says of it. Nothing is subtracted. The last line of
 * each table is the raw limit of the same browser: an empty message to the worker and back, and a paint.
 *
 * `npm run bench:run -- --heap [--times N]` opens and closes the card over a profile instead, 200 times, and prints what the page's process
 * holds before, on the way and after.
 */
import { parseArgs } from 'node:util';
import { launchMuster } from '../test/e2e/browser.ts';
import { measureHeap } from './bench-run/measure-heap.js';
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

async function printRun(isWhole) {
  const muster = await launchMuster();
  try {
    const measured = await walkRun(muster, isWhole);
    const page = await muster.openLinkedIn('/feed/');
    const limit = spread(await measureLimit(page));
    console.log(isWhole ? '\nPages that are served whole' : 'Pages that come in pieces, as on LinkedIn');
    const kinds = Object.keys(KINDS).map((kind) => {
      const ofKind = measured.filter((one) => one.kind === kind);
      return lineOf(kind, ofKind);
    });
    printTable([HEAD, ...kinds, lineOf('all', measured), ['raw limit', '', '', ...limit]]);
  } finally {
    await muster.close();
  }
}

async function printHeap(times) {
  const muster = await launchMuster();
  try {
    const found = await measureHeap(muster, times);
    printTable([
      ['card opened and closed', 'heap', 'DOM nodes', 'documents', 'listeners'],
      ...found.map(({ opened, heap, nodes, documents, listeners }) => [
        opened,
        `${(heap / 1e6).toFixed(2)} MB`,
        ...[nodes, documents, listeners],
      ]),
    ]);
  } finally {
    await muster.close();
  }
}

const { values } = parseArgs({
  options: { heap: { type: 'boolean', default: false }, times: { type: 'string', default: '200' } },
});
if (values.heap) await printHeap(Number(values.times));
else for (const isWhole of [false, true]) await printRun(isWhole);
