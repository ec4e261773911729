import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { HANDS } from './hands';
import { loaderFile, pillOn } from './steps';

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
const FILE = { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(RECORDS) };

describe.each(HANDS)('by $name alone', (hands) => {
  let muster: MusterBrowser;
  let dashboard: Page;

  beforeAll(async () => {
    muster = await launchMuster();
    muster.serve(`/in/${SLUG}/`, { file: PAGE });
    dashboard = await muster.openDashboard('#/welcome');
  });
  afterAll(() => muster?.close());

  const button = (name: string) => dashboard.getByRole('button', { name });
  const link = (name: string) => dashboard.getByRole('link', { name });
  /** What shows is the same whoever works: it is looked at once. */
  const lookAt = async (state: string) => {
    if (hands.name === 'keyboard') await expectAccessible(dashboard, state);
  };

  describe('the sample program', () => {
    it('is there with one press, whole and invented', async () => {
      await hands.press(button('Try with a sample program'));
      await dashboard.getByRole('heading', { name: 'Contacts', level: 1 }).waitFor();
      await dashboard.getByText('This is the sample program').waitFor();
      await dashboard.getByRole('listitem').getByRole('link').nth(3).waitFor();
      await lookAt('the sample program');
    });

    it('goes without a trace', async () => {
      await hands.press(button('Remove the sample program'));
      await dashboard.getByRole('heading', { name: 'Welcome to Muster' }).waitFor();
      await button('Try with a sample program').waitFor();
      await expect.poll(() => whatIsLeft(dashboard)).toEqual([]);
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

    it('comes in three steps to the first verdict', async () => {
      await hands.write(dashboard.getByLabel('Name of the program'), 'Fernhollow');
      await hands.submit(dashboard.locator('form'));
      await dashboard.getByText('Your program: Fernhollow').waitFor();

      await hands.press(link('Import a file'));
      // The dialog is the browser's own and no part of the page, so the file is given without it.
      const [dialog] = await Promise.all([
        dashboard.waitForEvent('filechooser'),
        hands.press(dashboard.locator('button', { hasText: 'Choose files' })),
      ]);
      await dialog.element().setInputFiles(FILE);
      await dashboard.getByRole('heading', { name: 'What the import will do' }).waitFor();
      await hands.press(button('Import 1 row'));
      await dashboard.getByRole('heading', { name: `${FILE.name} is imported` }).waitFor();

      await hands.press(link('Next: open a profile'));
      await hands.press(dashboard.getByRole('radio', { name: 'On the profile' }));
      const [page] = await Promise.all([muster.context.waitForEvent('page'), hands.press(link('Mara Ellingsen'))]);
      await expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(/Still right/);
      await dashboard.bringToFront();
      await dashboard.getByText('There is the first verdict. You are set up.').waitFor();
      await lookAt('the first verdict');
    });
  });
});

/** How many records each store of the database has, of those that have any. */
function whatIsLeft(dashboard: Page): Promise<[string, number][]> {
  return dashboard.evaluate(async () => {
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
}
