import { readFile } from 'node:fs/promises';
import { contactsFile } from './contacts-file.js';

const RAW_PATH = '/raw-database/';

/** Rows a second that bare Dexie adds: sixteen fields, three secondary indexes, one bulkAdd in one transaction. */
async function measureRaw(muster, count) {
  const dexie = await readFile(new URL('../../node_modules/dexie/dist/dexie.min.js', import.meta.url), 'utf8');
  muster.serve(RAW_PATH, { html: `<!doctype html><title>Raw</title><script>${dexie}</script>` });
  const page = await muster.openLinkedIn(RAW_PATH);
  const rate = await page.evaluate(async (rows) => {
    const database = new globalThis.Dexie('raw');
    database.version(1).stores({ rows: 'id, a, b, c' });
    const filler = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`field${n}`, `value ${n}`]));
    const records = Array.from({ length: rows }, (_, n) => ({
      id: `id-${n}`,
      a: `a${n}`,
      b: `b${n}`,
      c: `c${n % 50}`,
      ...filler,
    }));
    await database.open();
    const start = performance.now();
    await database.rows.bulkAdd(records);
    const seconds = (performance.now() - start) / 1000;
    await database.delete();
    return rows / seconds;
  }, count);
  await page.close();
  return rate;
}

async function measureWhole(muster, count) {
  const dashboard = await muster.openDashboard('#/welcome');
  await dashboard.getByLabel('Name of the program').fill('Bench');
  await dashboard.getByRole('button', { name: 'Create program' }).click();
  await dashboard.getByText('Your program: Bench').waitFor();
  await dashboard.getByRole('radio', { name: 'On the profile' }).click();
  await dashboard.getByRole('link', { name: 'Import', exact: true }).click();
  const buffer = Buffer.from(contactsFile(count));
  const go = dashboard.getByRole('button', { name: /^Import [\d,]+ rows$/ });
  const chosen = performance.now();
  await dashboard.locator('input[type=file]').setInputFiles({ name: 'bench.csv', mimeType: 'text/csv', buffer });
  await go.waitFor({ timeout: 300_000 });
  const previewed = performance.now();
  await go.click();
  await dashboard.getByRole('heading', { name: 'bench.csv is imported' }).waitFor({ timeout: 600_000 });
  const done = performance.now();
  await dashboard.close();
  return { preview: count / ((previewed - chosen) / 1000), write: count / ((done - previewed) / 1000) };
}

/** Imports `count` contacts through the dashboard and compares with bare Dexie in the same browser. */
export async function measureImport(muster, count) {
  const raw = await measureRaw(muster, count);
  const { preview, write } = await measureWhole(muster, count);
  const perSecond = (rate) => `${Math.round(rate).toLocaleString('en')} rows/s`;
  return [
    ['bare Dexie bulkAdd', count, perSecond(raw), '1'],
    ['import: file chosen to preview', count, perSecond(preview), (preview / raw).toFixed(2)],
    ['import: written, with events to undo it', count, perSecond(write), (write / raw).toFixed(2)],
  ];
}
