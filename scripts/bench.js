/**
 * `npm run bench`: how soon the pill stands after the name is in the page, in the real Chromium with the build that ships. It prints and
 * judges nothing: times depend on the machine. How fast files go in and out, `npm run bench:files` prints.
 */
import { contactsFile } from '../test/bench/contacts-file.js';
import { importContacts, openImport, openProgram } from '../test/bench/import-contacts.js';
import { measurePill } from '../test/bench/measure-pill.js';
import { launchMuster } from '../test/e2e/browser.ts';
import { printTable } from './print-table.js';

const SIZES = [1_000, 100_000];

const lines = [['what', 'contacts', 'median', 'p95']];
for (const size of SIZES) {
  const muster = await launchMuster('.output/chrome-mv3');
  try {
    const dashboard = await openProgram(muster);
    const file = { name: 'bench.csv', mimeType: 'text/csv', buffer: Buffer.from(contactsFile(size)) };
    await openImport(dashboard);
    await importContacts(muster, dashboard, file, file.name);
    await dashboard.close();
    lines.push(...(await measurePill(muster, size)));
  } finally {
    await muster.close();
  }
}
printTable(lines);
