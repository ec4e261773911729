import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killBrowser } from '../../scripts/bench-kills/kill-browser.js';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { seedProgram } from './seed-program';
import { focused } from './witness';

const PAGES = resolve(import.meta.dirname, '../../scripts/demo/pages');

// Their pages are those of the demo. In the order of the run: all active and never verified, so by name.
const PEOPLE = [
  {
    name: 'Kwabena Tolliver-Osei',
    title: 'Senior Manager, Claims Operations',
    company: 'Quillstone Insurance',
    slug: 'kwabena-tolliver-osei-demo',
  },
  {
    name: 'Mara Ellingsen',
    title: 'Director of Supply Chain',
    company: 'Brambleway Logistics',
    slug: 'mara-ellingsen-demo',
  },
  {
    name: 'Priyanka Vasterholm',
    title: 'Head of Data Platforms',
    company: 'Lumenfjord Energy',
    slug: 'priyanka-vasterholm-demo',
  },
  {
    name: 'Tadeusz Brightwater',
    title: 'VP Procurement',
    company: 'Tandrilla Foods',
    slug: 'tadeusz-brightwater-demo',
  },
];

let profile: string;
let muster: MusterBrowser;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'muster-run-'));
  await start();
  await seedProgram(muster, 'Fernhill', PEOPLE);
});
afterAll(async () => {
  await muster?.close();
  await rm(profile, { recursive: true, force: true });
});

async function start(): Promise<void> {
  muster = await launchMuster(undefined, { profile });
  for (const { slug } of PEOPLE) muster.serve(`/in/${slug}/`, { file: join(PAGES, slug, 'page.html') });
}

const cardOn = (page: Page, name: string) => page.getByRole('dialog', { name: `Muster: ${name}` });
const runOn = (card: Locator) => card.getByRole('region', { name: 'Review run', exact: true });
/** The tab that the press of a key or a button has opened. */
async function opened(press: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([muster.context.waitForEvent('page'), press()]);
  return page;
}
/** The card of the next contact, which opens by itself because the user has pressed Next. */
async function next(page: Page, name: string): Promise<Locator> {
  await page.keyboard.press('g');
  const card = cardOn(page, name);
  await card.getByRole('heading', { name, exact: true }).waitFor();
  return card;
}

describe('a review run', () => {
  let dashboard: Page;
  let page: Page;

  it('starts on the dashboard, with who fits in sight', async () => {
    dashboard = await muster.openDashboard('#/run');
    await dashboard.getByText('4 contacts fit').waitFor();
    await expectAccessible(dashboard, 'a new run');
    page = await opened(() =>
      dashboard.getByRole('button', { name: 'Start and open the first profile' }).press('Enter'),
    );
    const card = cardOn(page, PEOPLE[0]!.name);
    await card.getByRole('heading', { name: /^Title changed/ }).waitFor();
    await runOn(card).getByText('0 of 4 settled').waitFor();
    await expectAccessible(page, 'a run on the card');
  });

  it('takes one key for what is right and one for all findings, and one to go on', async () => {
    await page.keyboard.press('a');
    await runOn(cardOn(page, PEOPLE[0]!.name)).getByText('1 of 4 settled').waitFor();
    const card = await next(page, PEOPLE[1]!.name);
    expect(page.url()).toContain(PEOPLE[1]!.slug);
    await card.getByRole('heading', { name: /^Still right/ }).waitFor();
    await page.keyboard.press('s');
    await runOn(card).getByText('2 of 4 settled').waitFor();
  });

  it('goes on after the browser was killed in the middle of it', async () => {
    await next(page, PEOPLE[2]!.name);
    await killBrowser(profile);
    await muster.close().catch(() => undefined);
    await start();
    dashboard = await muster.openDashboard('#/run');
    await dashboard.getByText('2 of 4 settled').waitFor();
    await dashboard.getByText(`Opened last, not settled: ${PEOPLE[2]!.name}.`).waitFor();
    await expectAccessible(dashboard, 'a run under way');
    page = await opened(() => dashboard.getByRole('button', { name: `Open ${PEOPLE[2]!.name} again` }).click());
    await cardOn(page, PEOPLE[2]!.name)
      .getByRole('heading', { name: /^Left the company/ })
      .waitFor();
  });

  it('puts off, takes back, and settles a departure by two keys', async () => {
    const card = cardOn(page, PEOPLE[2]!.name);
    await page.keyboard.press('r');
    await card.getByRole('status').getByText(`${PEOPLE[2]!.name} comes again at the end.`).waitFor();
    await page.keyboard.press('b');
    await card.getByRole('status').getByText('Taken back.').waitFor();
    await page.keyboard.press('l');
    await card.getByRole('button', { name: 'Mark as left' }).waitFor();
    await page.keyboard.press('Enter');
    await runOn(card).getByText('3 of 4 settled').waitFor();
  });

  it('ends with a summary, by mouse as well', async () => {
    const card = cardOn(page, PEOPLE[3]!.name);
    await runOn(cardOn(page, PEOPLE[2]!.name))
      .getByRole('button', { name: `Next: ${PEOPLE[3]!.name}` })
      .click();
    await card.getByRole('heading', { name: PEOPLE[3]!.name, exact: true }).waitFor();
    await runOn(card).getByRole('button', { name: 'Skip' }).click();
    await runOn(card).getByText('All 4 contacts of this run are settled.').waitFor();
    await expectAccessible(page, 'a run that is through');
    await runOn(card).getByRole('button', { name: 'Finish the run' }).click();
    const sum = card.getByRole('region', { name: 'Review run ended' });
    await sum.waitFor();
    await expectAccessible(page, 'a run that has ended');
    await sum.getByRole('button', { name: 'Close the summary' }).click();
    await sum.waitFor({ state: 'detached' });
    expect(await focused(page)).not.toBe('nothing');
    await dashboard.bringToFront();
    await dashboard
      .getByText(/1 corrected/i)
      .first()
      .waitFor();
    await expectAccessible(dashboard, 'what came of a run');
  });
});
