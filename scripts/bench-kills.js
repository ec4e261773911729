/**
 * `npm run bench:kills [-- --runs N --seed S]`: kills Chromium at random instants of imports and exports, starts it again on the same
 * profile, and compares the store: it must be as before the work or as after it, never between, and no batch may count as exported
 * whose file is not wholly on disk. Fails when one run ends otherwise.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createRandom } from './create-random.js';
import { prepareWork } from './bench-kills/prepare-work.js';
import { runKilled } from './bench-kills/run-killed.js';
import { WORKS } from './bench-kills/works.js';
import { printTable } from './print-table.js';

const BUILD = '.output/chrome-mv3';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const random = createRandom(Number(values.seed));
const folder = await mkdtemp(join(tmpdir(), 'muster-kills-'));
const outcomes = WORKS.map(() => ({ before: 0, prepared: 0, after: 0, between: 0 }));
try {
  const prepared = new Map();
  for (let run = 1; run <= Number(values.runs); run += 1) {
    const place = random.between(0, WORKS.length - 1);
    const share = random.between(0, 1100) / 1000;
    if (!prepared.has(place)) prepared.set(place, await prepareWork(folder, place, WORKS[place], BUILD));
    const work = prepared.get(place);
    const delay = Math.round(work.time * share);
    const { is, why } = await runKilled(folder, work, () => sleep(delay));
    outcomes[place][is] += 1;
    const told = is === 'between' ? `BETWEEN: ${why}` : is;
    console.log(`${run}. ${WORKS[place].name}, killed after ${delay} of ${Math.round(work.time)} ms: ${told}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
const lines = WORKS.map(({ name }, place) => [name, ...Object.values(outcomes[place])]);
printTable([['work', 'before', 'prepared', 'after', 'between'], ...lines]);
if (outcomes.some(({ between }) => between > 0)) process.exitCode = 1;
