import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { importFile, loaderFile, pillOn } from './steps';

const SLUG = 'mara-ellingsen-demo';
const PAGE = join(resolve(import.meta.dirname, '../../scripts/demo/pages'), SLUG, 'page.html');
const RECORDS = loaderFile([
  {
    id: '003Dm00000aQ1xZIAS',
    given: 'Mara',
    family: 'Ellingsen',
    title: 'Director of Supply Chain',
    account: 'Brambleway Logistics',
    accountId: '001Dm0000A4Kp2qIQC',
    slug: SLUG,
  },
]);

let muster: MusterBrowser;
let dashboard: Page;

beforeAll(async () => {
  muster = await launchMuster();
  muster.serve(`/in/${SLUG}/`, { file: PAGE });
  dashboard = await muster.openDashboard('#/welcome');
});
afterAll(() => muster?.close());

describe('the sample program', () => {
  it('is there with one key, whole and invented', async () => {
    await dashboard.getByRole('button', { name: 'Try with a sample program' }).press('Enter');
    await dashboard.getByRole('heading', { name: 'Contacts', level: 1 }).waitFor();
    await dashboard.getByText('This is the sample program').waitFor();
    await dashboard.getByRole('listitem').getByRole('link').nth(3).waitFor();
    await expectAccessible(dashboard, 'the sample program');
  });

  it('goes without a trace', async () => {
    await dashboard.getByRole('button', { name: 'Remove the sample program' }).click();
    await dashboard.getByRole('heading', { name: 'Welcome to Muster' }).waitFor();
    await dashboard.getByRole('button', { name: 'Try with a sample program' }).waitFor();
    const left = await dashboard.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open('muster');
        asked.onsuccess = () => done(asked.result);
      });
      const counts = await Promise.all(
        [...database.objectStoreNames].map(
          (name) =>
            new Promise<[string, number]>((done) => {
              const asked = database.transaction(name).objectStore(name).count();
              asked.onsuccess = () => done([name, asked.result]);
            }),
        ),
      );
      database.close();
      return counts.filter(([, count]) => count > 0);
    });
    expect(left).toEqual([]);
  });
});

describe('the first run', () => {
  it('puts nothing into a page before the user has chosen', async () => {
    const page = await muster.openLinkedIn(`/in/${SLUG}/`);
    await dashboard.bringToFront();
    await dashboard.getByText('Until you choose, Muster puts nothing into any page.').waitFor();
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    await page.close();
  });

  it('comes in three steps to the first verdict, by the keyboard alone', async () => {
    await dashboard.getByLabel('Name of the program').focus();
    await dashboard.keyboard.type('Fernhollow');
    await dashboard.keyboard.press('Enter');
    await dashboard.getByText('Your program: Fernhollow').waitFor();
    await importFile(dashboard, 'contacts.csv', RECORDS);
    await dashboard.getByRole('link', { name: 'Next: open a profile' }).press('Enter');
    await dashboard.getByRole('radio', { name: 'On the profile' }).press('Space');
    const [page] = await Promise.all([
      muster.context.waitForEvent('page'),
      dashboard.getByRole('link', { name: 'Mara Ellingsen' }).press('Enter'),
    ]);
    await expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(/Still right/);
    await dashboard.bringToFront();
    await dashboard.getByText('There is the first verdict. You are set up.').waitFor();
    await expectAccessible(dashboard, 'the first verdict');
  });
});
