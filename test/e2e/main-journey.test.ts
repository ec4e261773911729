import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { applyLoaderFile } from '../../scripts/demo/record-system.js';
import { answerDemoPath } from '../../scripts/demo/route-pages.js';
import { launchMuster, type MusterBrowser } from './browser';
import { exportQueue, importCount, importFile, loaderFile, openCard, pillOn, setUp } from './steps';

// Their pages are those of the demo: Mara is where the record says, Kwabena was promoted.
const MARA = { id: '003Dm00000aQ1xZIAS', given: 'Mara', family: 'Ellingsen', slug: 'mara-ellingsen-demo' };
const KWABENA = {
  id: '003Dm00000aQ1xzIAC',
  given: 'Kwabena',
  family: 'Tolliver-Osei',
  slug: 'kwabena-tolliver-osei-demo',
};
const RECORDS = loaderFile([
  { ...MARA, title: 'Director of Supply Chain', account: 'Brambleway Logistics', accountId: '001Dm0000A4Kp2qIQC' },
  {
    ...KWABENA,
    title: 'Senior Manager, Claims Operations',
    account: 'Quillstone Insurance',
    accountId: '001Dm0000b4Kp2qIAC',
  },
]);
const NEW_TITLE = 'Vice President, Claims Operations';

let muster: MusterBrowser;
afterEach(() => muster?.close());

async function serveDemo(): Promise<void> {
  for (const { slug } of [MARA, KWABENA]) {
    const path = `/in/${slug}/`;
    muster.serve(path, { html: (await answerDemoPath(path)).body });
  }
}

/** The whole main job. `between` happens between any two of its steps. */
async function walkMainJob(between: () => Promise<void>): Promise<void> {
  const dashboard = await setUp(muster, 'Fernhollow');
  await between();
  await importFile(dashboard, 'contacts.csv', RECORDS);
  expect(await importCount(dashboard, 'Added')).toBe(2);
  await between();

  const mara = await muster.openLinkedIn(`/in/${MARA.slug}/`);
  await expect.poll(() => pillOn(mara).getAttribute('aria-label')).toMatch(/Mara Ellingsen.*Still right/);
  await between();
  const kwabena = await muster.openLinkedIn(`/in/${KWABENA.slug}/`);
  await expect.poll(() => pillOn(kwabena).getAttribute('aria-label')).toMatch(/Kwabena Tolliver-Osei.*Title changed/);
  await between();

  const card = await openCard(kwabena);
  await between();
  await card.getByRole('button', { name: /^Accept all/ }).click();
  await card
    .getByRole('status')
    .getByText(/^Accepted/)
    .waitFor();
  await between();

  await mara.bringToFront();
  await (await openCard(mara)).getByRole('button', { name: /^Still right/ }).click();
  await mara.getByRole('status').getByText('Marked as verified').waitFor();
  await between();

  await dashboard.bringToFront();
  await dashboard.reload();
  await dashboard.getByRole('link', { name: 'Queue' }).click();
  await dashboard
    .getByRole('heading', { name: /^Waiting/ })
    .getByText('1')
    .waitFor();
  await between();
  await dashboard.getByText('All of it goes out as Salesforce Data Loader.').waitFor();
  const update = await readFile(await exportQueue(muster, dashboard), 'utf8');
  await expect.poll(() => dashboard.getByText('1 still out').count()).toBe(1);
  await between();

  expect(update).toBe(`Id,Title\n${KWABENA.id},"${NEW_TITLE}"\n`);
  const later = applyLoaderFile(RECORDS, update, { at: '2026-12-01T00:00:00.000+0000' });
  await importFile(dashboard, 'contacts.csv', later.records);
  expect(await importCount(dashboard, 'Corrections landed')).toBe(1);
  expect(await importCount(dashboard, 'Added')).toBe(0);
  await dashboard.getByRole('link', { name: 'Queue' }).click();
  await dashboard.getByText('1 landed').waitFor();
  await between();

  await importFile(dashboard, 'contacts.csv', later.records);
  expect(await importCount(dashboard, 'Unchanged')).toBe(2);
  expect(await importCount(dashboard, 'Corrections landed')).toBe(0);
}

describe('import → profile → accept → export → re-import', () => {
  it('lands', async () => {
    muster = await launchMuster();
    await serveDemo();
    await walkMainJob(() => Promise.resolve());
  });

  it('lands with the worker killed between any two steps', async () => {
    muster = await launchMuster();
    await serveDemo();
    await walkMainJob(() => muster.stopServiceWorker());
  });
});
