import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { Journal } from './demo/journal.js';
import { launchDemo } from './demo/launch.js';
import { PEOPLE } from './demo/profiles.js';
import { applyLoaderFile } from './demo/record-system.js';
import { exportQueue } from './demo/tour/export-queue.js';
import { importFile } from './demo/tour/import-file.js';
import { reviewAccount } from './demo/tour/review-account.js';
import { setUpProgram } from './demo/tour/set-up-program.js';
import { visitProfiles } from './demo/tour/visit-profiles.js';

const TOP = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${TOP}out/demo`;
const FILES = ['data-loader.csv', 'salesforce-report.csv', 'connections.csv', 'sheet.csv'];

// The build for browser tests: the same extension, with shadow roots that a script may look into.
function buildExtension() {
  const { status } = spawnSync('npm', ['run', '-s', 'build:e2e'], { cwd: TOP, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The extension could not be built: see the messages above.');
  return `${TOP}.output/chrome-mv3-e2e`;
}

function findPerson(scenario) {
  return PEOPLE.find((person) => person.scenario === scenario);
}

// What was downloaded: one file, or several in a zip.
async function readUpdates(download) {
  const bytes = await readFile(download);
  return download.endsWith('.zip')
    ? Object.values(unzipSync(bytes)).map((file) => strFromU8(file))
    : [strFromU8(bytes)];
}

// The system of record takes the updates but for one row that a rule of its own refuses; one value a colleague changes again.
async function updateSystemOfRecord(download, journal) {
  const at = new Date().toISOString();
  let records = await readFile(`${TOP}scripts/demo/program/data-loader.csv`, 'utf8');
  let updated = 0;
  for (const updates of await readUpdates(download)) {
    const applied = applyLoaderFile(records, updates, { refusedIds: [findPerson('left-for-nowhere').id], at });
    records = applied.records;
    updated += applied.updatedIds.length;
  }
  const laterEdits = [{ id: findPerson('left').id, column: 'Reference_Status__c', value: 'Retired' }];
  const next = `${OUT}/data-loader-next.csv`;
  await writeFile(next, applyLoaderFile(records, 'Id\n', { laterEdits, at }).records);
  journal.note('Apply the files elsewhere', `${updated} rows updated, 1 refused, 1 changed by a colleague`, next);
  return next;
}

async function look(dashboard, journal, screen, shown) {
  await dashboard.getByRole('link', { name: new RegExp(`^${screen}`) }).click();
  await dashboard.getByRole('heading', { name: screen, level: 1 }).waitFor();
  await journal.show(dashboard, screen.toLowerCase(), `Open ${screen}`, shown);
}

async function runTour(context, extension, journal) {
  const dashboard = await context.newPage();
  await dashboard.goto(`${extension}/dashboard.html#/welcome`);
  await setUpProgram(dashboard, journal);
  for (const file of FILES) await importFile(dashboard, journal, `${TOP}scripts/demo/program/${file}`);

  await reviewAccount(context, dashboard, journal, findPerson('still-right').account);
  const linkedIn = await context.newPage();
  await visitProfiles(linkedIn, journal);

  await dashboard.bringToFront();
  const download = await exportQueue(dashboard, journal, OUT);
  await importFile(dashboard, journal, await updateSystemOfRecord(download, journal));
  await look(dashboard, journal, 'Queue', 'What landed, what was reopened, what conflicts');
  const { name } = findPerson('left-for-nowhere');
  await dashboard.getByRole('link', { name }).click();
  await dashboard.getByRole('heading', { name }).waitFor();
  await journal.show(dashboard, 'contact', `Open the record of ${name}`, 'The record, the latest verdict, the history');
  await look(dashboard, journal, 'History', 'Every step, most of them with an undo');
}

const isShown = process.argv.includes('--show') || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
await rm(OUT, { recursive: true, force: true });
const journal = new Journal(OUT);
const { context, profile, extension } = await launchDemo({
  build: buildExtension(),
  downloads: OUT,
  isHeadless: !isShown,
});
try {
  await runTour(context, extension, journal).finally(() => console.log(journal.toString()));
  if (isShown) {
    console.log('\nThe window is yours. Close it to end the demo.');
    await context.waitForEvent('close', { timeout: 0 });
  }
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
