/**
 * `npm run bench:lists [-- --contacts N] [-- --runs N]`: how soon the dashboard answers in a large program, in the real Chromium with the build that
 * ships: the list of contacts with its search and filters, the preview of a review run, and that of a change of status of all contacts at once. Each
 * time goes from the key, the choice or the opening to the frame that shows the answer. It prints and judges nothing: times depend on the machine.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contactRow } from '../test/bench/contacts-file.js';
import { launchMuster } from '../test/e2e/browser.ts';
import { ms } from './bench-files/say.js';
import { measureContacts, measureOpening, measureRuns } from './bench-lists/steps.js';
import { bundleScript } from './build/bundle-script.js';
import { printTable } from './print-table.js';

const { values } = parseArgs({
  options: { contacts: { type: 'string', default: '20000' }, runs: { type: 'string', default: '5' } },
});
const count = Number(values.contacts);

const muster = await launchMuster('.output/chrome-mv3');
try {
  const code = await bundleScript(join(import.meta.dirname, 'bench-lists/lists-entry.ts'), 'Lists');
  const own = await muster.openExtensionPage('manifest.json');
  await own.evaluate(`${code}; globalThis.Lists = Lists`);
  // The first row is of the demo.
  const rows = Array.from({ length: count }, (_, place) => contactRow(place + 1, count));
  const programId = await own.evaluate(`Lists.seed(${JSON.stringify(rows)})`);
  await muster.changeSettings({ activeProgram: programId, surface: 'overlay' });

  const steps = new Map();
  for (let run = 0; run < Number(values.runs); run += 1) {
    const verify = () => own.evaluate(`Lists.verifyStale(${JSON.stringify(programId)})`);
    const opened = await measureOpening(muster);
    const page = await muster.openDashboard('#/learnt');
    const found = { ...opened, ...(await measureContacts(page)), ...(await measureRuns(page, verify)) };
    await page.close();
    for (const [name, step] of Object.entries(found)) steps.set(name, [...(steps.get(name) ?? []), step]);
  }
  console.log(`${count.toLocaleString('en')} contacts`);
  printTable([
    ['what', 'median', 'worst', 'longest task'],
    ...[...steps].map(([name, measured]) => {
      const times = measured.map(({ time }) => time).sort((a, b) => a - b);
      const task = Math.max(...measured.map((one) => one.task));
      return [name, ms(times[Math.floor(times.length / 2)]), ms(times.at(-1)), task === 0 ? 'none' : ms(task)];
    }),
  ]);
} finally {
  await muster.close();
}
