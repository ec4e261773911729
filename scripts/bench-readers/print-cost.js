import { printTable } from '../print-table.js';
import { measureCost, weighScripts } from './measure-cost.js';
import { median, quantile } from './tally.js';

/** Pages of fewer nodes are models, too small to say what a load costs. */
const LARGE = 300;

const ms = (time) => `${time.toFixed(2)} ms`;

/** The largest fixture of each kind. */
function pickLargest(timings) {
  const byKind = Map.groupBy(timings, ({ timing }) => timing.kind);
  return [...byKind.values()].map((group) =>
    group.reduce((most, each) => (each.timing.nodes > most.timing.nodes ? each : most)),
  );
}

/** Times readings in blank pages, then whole loads with and without the extension, and prints both. */
export async function printCost(workers, fixtures) {
  const timings = await workers.run(fixtures, async (page, capture) => ({
    capture,
    timing: await page.evaluate((each) => globalThis.readersBench.time(each), capture),
  }));
  const largest = pickLargest(timings);
  console.log('\nReading the largest fixture of each kind, beside going once over all its nodes');
  printTable([
    ['kind', 'nodes', 'median', 'p95', 'once over all nodes', 'ratio'],
    ...largest.map(({ timing: { kind, nodes, readings, walks } }) => [
      kind,
      nodes,
      ms(median(readings)),
      ms(quantile(readings, 0.95)),
      ms(median(walks)),
      (median(readings) / median(walks)).toFixed(1),
    ]),
  ]);
  const lines = await measureCost(
    largest
      .filter(({ timing }) => timing.nodes >= LARGE)
      .map(({ capture, timing }) => ({ ...capture, pageKind: timing.kind })),
  );
  console.log(
    '\nWhat the extension adds to a page: script time of a load and of ten seconds of scrolling; tasks over 50 ms it ran in',
  );
  printTable([['kind', 'load', 'scrolling', 'long tasks', 'its share'], ...lines]);
  console.log('\nScripts on LinkedIn’s pages');
  printTable([['script', 'minified', 'gzip'], ...weighScripts()]);
}
