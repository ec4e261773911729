import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { buildExtension } from './demo/build-extension.js';
import { Journal } from './demo/journal.js';
import { launchDemo } from './demo/launch.js';
import { PEOPLE } from './demo/profiles.js';
import { applyLoaderFile } from './demo/record-system.js';
import { exportQueue } from './demo/tour/export-queue.js';
import { importFile } from './demo/tour/import-file.js';
import { programFile, workProgram } from './demo/tour/work-program.js';

const OUT = fileURLToPath(new URL('../out/demo', import.meta.url));

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
  let records = await readFile(programFile('data-loader.csv'), 'utf8');
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
  const dashboard = await workProgram(context, extension, journal);
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
