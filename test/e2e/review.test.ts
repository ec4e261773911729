import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCsv } from '../../scripts/demo/csv.js';
import { routeDemoPages } from '../../scripts/demo/route-pages.js';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { chooseFile, importFile, loaderFile, pillOn, setUp } from './steps';

// Her page is that of the demo: it shows the job of the record, whatever the file of the connections says.
const MARA = { given: 'Mara', family: 'Ellingsen', slug: 'mara-ellingsen-demo' };
const BO = { given: 'Bo', family: 'Tarnley', slug: 'bo-tarnley' };
const CONTACTS = loaderFile(
  [MARA, BO].map((person, at) => ({
    ...person,
    id: `00300000000000${at + 1}AAA`,
    title: 'Director of Supply Chain',
    account: 'Brambleway Logistics',
    accountId: '001000000000001AAA',
  })),
);
const CONNECTIONS = `Notes:\n"Some are missing."\n\n${writeCsv([
  ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
  ...[MARA, BO].map(({ given, family, slug }) => [
    ...[given, family, `https://www.linkedin.com/in/${slug}`, '', 'Larkspur Dynamics', 'VP Logistics', '12 Mar 2024'],
  ]),
])}`;

let muster: MusterBrowser;
let dashboard: Page;

beforeAll(async () => {
  muster = await launchMuster();
  await routeDemoPages(muster.context);
  dashboard = await setUp(muster, 'Reviews');
  await importFile(dashboard, 'contacts.csv', CONTACTS);
});
afterAll(() => muster?.close());

const main = () => dashboard.getByRole('main');
const names = async () => (await main().locator('.review p > a').allInnerTexts()).sort();

describe('likely changes', () => {
  it('being none, say how to come by them', async () => {
    await dashboard.getByRole('link', { name: 'To review' }).click();
    await main().getByText('Nothing to review').waitFor();
    await expectAccessible(dashboard, 'nothing to review');
    await main().getByRole('link', { name: 'Import Connections.csv' }).click();
    await dashboard.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  });

  it('come from the user’s own connections, and queue nothing', async () => {
    await chooseFile(dashboard, 'Connections.csv', CONNECTIONS);
    await dashboard.getByRole('button', { name: 'Check the connections' }).click();
    await dashboard.getByRole('button', { name: 'Put 2 on the review list' }).click();
    await dashboard.getByRole('link', { name: 'Open the review list' }).click();
    await main().getByText('2 likely changes').waitFor();
    await dashboard.getByRole('link', { name: 'To review 2' }).waitFor();
    await dashboard.getByRole('link', { name: 'Queue', exact: true }).waitFor();
    const open = main().getByRole('link', { name: 'Open profile of Mara Ellingsen' });
    expect(await open.getAttribute('href')).toBe('https://www.linkedin.com/in/mara-ellingsen-demo');
    await main()
      .getByText(/Larkspur Dynamics/)
      .first()
      .waitFor();
    await expectAccessible(dashboard, 'likely changes');
  });

  it('are waved away, and put back', async () => {
    const dismiss = main().getByRole('button', { name: 'Dismiss the likely change of Bo Tarnley' });
    await dismiss.press('Enter');
    await main().getByRole('status').getByText('Bo Tarnley: dismissed.').waitFor();
    await main().getByText('1 likely change', { exact: true }).waitFor();
    await main().getByRole('button', { name: 'Undo' }).click();
    await dismiss.waitFor();
    await main().getByText('2 likely changes').waitFor();
    const label = () => dashboard.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(label).toBe('Open profile of Bo Tarnley');
  });

  it('leave the list when the person’s page was seen', async () => {
    const opened = muster.context.waitForEvent('page');
    await main().getByRole('link', { name: 'Open profile of Mara Ellingsen' }).click();
    const page = await opened;
    await expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(/Still right/);
    await page.close();
    await main().getByText('1 likely change', { exact: true }).waitFor();
    await expect.poll(names).toEqual(['Bo Tarnley']);
    await dashboard.getByRole('link', { name: 'To review 1' }).waitFor();
  });
});
