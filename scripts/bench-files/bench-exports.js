import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { importContacts, openImport, openProgram } from '../../test/bench/import-contacts.js';
import { launchMuster } from '../../test/e2e/browser.ts';
import { printTable } from '../print-table.js';
import { makeFile } from './make-file.js';
import { openBare } from './measure-bare.js';
import { ms } from './say.js';
import { watchMemory } from './watch-memory.js';
import { watchPage } from './watch-page.js';

const HEAD = [
  'export',
  'contacts',
  'on disk after',
  'contacts/s',
  'bare read and write',
  'ratio',
  'file',
  'longest task',
  'longest wait',
  'memory before',
  'at most',
];

/** Milliseconds that the longest export may take. */
const TIMEOUT = 1_800_000;

/** The list that holds all contacts, by format. */
const LISTS = { csv: 'contacts-csv', xlsx: 'contacts-excel', json: 'contacts-json', vcard: 'contacts-vcard' };

/** Measures the lists of all contacts, and the corrections of all for Salesforce, each from the click to the file on disk. */
export async function benchExports({ folder, sizes, formats }) {
  const lines = [HEAD];
  const add = (...line) => {
    lines.push(line);
    printTable([HEAD, line]);
  };
  const name = 'contacts.csv';
  const path = join(folder, name);
  for (const size of sizes) {
    await makeFile(path, 'csv', size);
    const muster = await launchMuster('.output/chrome-mv3');
    try {
      const dashboard = await openProgram(muster);
      await openImport(dashboard);
      await importContacts(muster, dashboard, path, name);
      await measureLists(muster, dashboard, size, formats, add);
    } finally {
      await muster.close();
      await rm(path);
    }
  }
  console.log('');
  printTable(lines);
}

/** Measures the lists, and then the corrections, of the program that the dashboard shows. */
async function measureLists(muster, dashboard, size, formats, add) {
  const bare = await openBare(muster);
  // What is not in front is made to wait by the browser.
  await dashboard.bringToFront();
  dashboard.setDefaultTimeout(TIMEOUT);
  await dashboard.getByRole('link', { name: 'Queue' }).click();
  for (const format of formats) {
    const time = await bare.evaluate(`Bare.timeWriter('${LISTS[format]}')`);
    await dashboard.getByLabel(/^List/).selectOption(LISTS[format]);
    const save = () => dashboard.getByRole('button', { name: 'Save the list' }).click();
    add(LISTS[format], size, ...(await measure(muster, dashboard, size, save, time)));
  }
  await bare.evaluate('Bare.queueCorrections()');
  const start = dashboard.getByRole('button', { name: /^Export [\d,]+ corrections?…$/ });
  await start.click();
  const save = dashboard.getByRole('button', { name: /^Save (the file|\d+ files as a zip)$/, disabled: false });
  await muster.whileOpen(save.waitFor({ timeout: TIMEOUT }));
  add('corrections', size, ...(await measure(muster, dashboard, size, () => save.click())));
}

async function measure(muster, dashboard, size, save, bare) {
  const before = await muster.lastDownload();
  const {
    result,
    before: held,
    peak,
  } = await watchMemory(() =>
    watchPage(dashboard, async () => {
      const start = performance.now();
      await save();
      const path = await awaitDownload(muster, before);
      return { time: performance.now() - start, bytes: (await stat(path)).size };
    }),
  );
  const { time, bytes } = result.result;
  return [
    ms(time),
    Math.round((size / time) * 1000),
    bare === undefined ? '' : ms(bare),
    bare === undefined ? '' : (time / bare).toFixed(2),
    `${(bytes / 1e6).toFixed(1)} MB`,
    result.task === 0 ? 'none' : ms(result.task),
    ms(result.gap),
    `${held} MB`,
    `${peak} MB`,
  ];
}

async function awaitDownload(muster, before) {
  const end = performance.now() + TIMEOUT;
  while (performance.now() < end) {
    const path = await muster.lastDownload();
    if (path !== before) return path;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No file was saved in half an hour.');
}
