import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { PROFILES } from '../../scripts/demo/profiles.js';
import { routeDemoPages } from '../../scripts/demo/route-pages.js';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { chooseFile, exportQueue, importFile, openCard, pillOn, setUp } from './steps';

const TOP = resolve(import.meta.dirname, '../..');
const PROGRAM = 'Fernhollow advocates';
const FILE = 'data-loader.csv';
const SCREENS = [
  'welcome',
  'contacts',
  'queue',
  'review',
  'issues',
  'import',
  'history',
  'learnt',
  'health',
  'settings',
];

let muster: MusterBrowser;
let contacts: string;

beforeAll(async () => {
  contacts = await readFile(join(TOP, 'scripts/demo/program', FILE), 'utf8');
  muster = await launchMuster();
  await routeDemoPages(muster.context);
});
afterAll(() => muster?.close());

async function expectScreensAccessible(dashboard: Page, state: string): Promise<void> {
  for (const screen of SCREENS) {
    // From an empty page, or the heading of the screen before would do.
    const address = dashboard.url().replace(/#.*/, `#/${screen}`);
    await dashboard.goto('about:blank');
    await dashboard.goto(address);
    await dashboard.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(dashboard, `${screen}, ${state}`);
  }
}

async function expectPageAccessible(path: string, state: string): Promise<void> {
  const page = await muster.openExtensionPage(path);
  await page.getByRole('heading').first().waitFor();
  await expectAccessible(page, `${path}, ${state}`);
  await page.close();
}

describe('for those who do not see the screen, or see it badly', () => {
  it('nothing stands in the way before the first program', async () => {
    const dashboard = await muster.openDashboard('#/welcome');
    await expectScreensAccessible(dashboard, 'no program');
    await expectPageAccessible('popup.html', 'no program');
    await expectPageAccessible('sidepanel.html', 'no program');
    await dashboard.close();
  });

  it('nothing stands in the way while a file is imported', async () => {
    const dashboard = await setUp(muster, PROGRAM);
    await expectScreensAccessible(dashboard, 'empty');
    await chooseFile(dashboard, 'letter.txt', 'Dear reader,\n\nthis is a letter.\n');
    await dashboard.getByRole('alert').waitFor();
    await expectAccessible(dashboard, 'a refused file');
    await chooseFile(dashboard, FILE, contacts.replaceAll(',Active,', ',Evergreen,'));
    await dashboard.getByRole('heading', { name: /^Status words/ }).waitFor();
    await expectAccessible(dashboard, 'a file to check');
    await importFile(dashboard, FILE, contacts);
    await expectAccessible(dashboard, 'an imported file');
  });

  it('nothing stands in the way on a profile', async () => {
    const slug = PROFILES.find(({ scenario }) => scenario === 'promoted')?.slug;
    const page = await muster.openLinkedIn(`/in/${slug}/`);
    await pillOn(page).waitFor();
    await expectAccessible(page, 'the pill');
    const card = await openCard(page);
    await expectAccessible(page, 'the card');
    await card.getByRole('button', { name: 'Not this person' }).click();
    await expectAccessible(page, 'a question');
    await card.getByRole('button', { name: 'Cancel' }).click();
    await card.getByRole('button', { name: /^Accept all/ }).click();
    await card
      .getByRole('status')
      .getByText(/^Accepted/)
      .waitFor();
    await expectAccessible(page, 'an accepted change');
  });

  it('nothing stands in the way among many records', async () => {
    const dashboard = await muster.openDashboard('#/queue');
    await dashboard.getByRole('button', { name: /^Export/ }).click();
    await dashboard.getByText(/^File format:/).click();
    await dashboard.getByRole('button', { name: 'Choose columns…' }).first().click();
    await expectAccessible(dashboard, 'an export before it is saved');
    await dashboard.getByRole('button', { name: 'Back to the queue' }).first().click();
    await exportQueue(muster, dashboard, 'CSV for Excel');
    await expectScreensAccessible(dashboard, 'filled');
    await dashboard.goto(dashboard.url().replace(/#.*/, '#/contacts'));
    await dashboard
      .getByRole('listitem')
      .getByRole('link', { name: /Tolliver-Osei/ })
      .click();
    await dashboard.getByRole('heading', { name: /Tolliver-Osei/ }).waitFor();
    await expectAccessible(dashboard, 'a record');
    await expectPageAccessible('popup.html', 'filled');
    await expectPageAccessible('sidepanel.html', 'filled');
  });
});
