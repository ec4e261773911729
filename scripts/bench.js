/**
 * `npm run bench`: how soon the pill stands after the name is in the page, and how fast an import is, in the real Chromium with
 * the build that ships. It prints and judges nothing: times depend on the machine, the ratios are what to compare.
 */
import { measureImport } from '../test/bench/measure-import.js';
import { measurePill } from '../test/bench/measure-pill.js';
import { launchMuster } from '../test/e2e/browser.ts';
import { printTable } from './print-table.js';

const SIZES = [1_000, 100_000];

const lines = [['what', 'contacts', 'median', 'p95 or ratio']];
for (const size of SIZES) {
  const muster = await launchMuster('.output/chrome-mv3');
  try {
    lines.push(...(await measureImport(muster, size)), ...(await measurePill(muster, size)));
  } finally {
    await muster.close();
  }
}
printTable(lines);
