import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, killBrowser } from '../../scripts/bench-kills/kill-browser.js';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { HANDS } from './hands';
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

describe.each(HANDS)('a review run, worked by $name alone', (hands) => {
  let profile: string;
  let muster: MusterBrowser;
  let dashboard: Page;
  let page: Page;

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

  const cardOf = (at: number) => page.getByRole('dialog', { name: `Muster: ${PEOPLE[at]!.name}` });
  const runOn = (card: Locator) => card.getByRole('region', { name: 'Review run', exact: true });
  /** What shows is the same whoever works: it is looked at once. */
  const lookAt = async (shown: Page, state: string) => {
    if (hands.name === 'keyboard') await expectAccessible(shown, state);
  };
  const press = (within: Locator | Page, name: string | RegExp) => hands.press(within.getByRole('button', { name }));

  /** The tab that the press of a button of the dashboard opens. */
  async function openFromDashboard(button: string): Promise<Page> {
    const [opened] = await Promise.all([muster.context.waitForEvent('page'), press(dashboard, button)]);
    return opened;
  }

  /** Goes on to the next contact, whose card opens by itself because the user has asked for the next. */
  async function goOn(from: number): Promise<Locator> {
    const { name, slug } = PEOPLE[from + 1]!;
    await press(runOn(cardOf(from)), `Next: ${name}`);
    const card = cardOf(from + 1);
    await card.getByRole('heading', { name, exact: true }).waitFor();
    expect(page.url()).toContain(slug);
    return card;
  }

  it('starts on the dashboard, with who fits in sight', async () => {
    dashboard = await muster.openDashboard('#/run');
    await dashboard.getByText('4 contacts fit').waitFor();
    await lookAt(dashboard, 'a new run');
    page = await openFromDashboard('Start and open the first profile');
    const card = cardOf(0);
    await card.getByRole('heading', { name: /^Title changed/ }).waitFor();
    await runOn(card).getByText('0 of 4 settled').waitFor();
    await lookAt(page, 'a run on the card');
  });

  it('takes one press for what is right and one for all findings, and one to go on', async () => {
    await press(cardOf(0), /^Accept all/);
    await runOn(cardOf(0)).getByText('1 of 4 settled').waitFor();
    const card = await goOn(0);
    await card.getByRole('heading', { name: /^Still right/ }).waitFor();
    await press(card, /^Still right/);
    await runOn(card).getByText('2 of 4 settled').waitFor();
  });

  it('goes on after the browser was killed in the middle of it', async () => {
    await goOn(1);
    await killBrowser(await findBrowser(profile));
    await muster.close().catch(() => undefined);
    await start();
    dashboard = await muster.openDashboard('#/run');
    // Tells what shows instead.
    await expect.poll(() => dashboard.getByRole('main').innerText()).toContain('2 of 4 settled');
    await dashboard.getByText(`Opened last, not settled: ${PEOPLE[2]!.name}.`).waitFor();
    await lookAt(dashboard, 'a run under way');
    page = await openFromDashboard(`Open ${PEOPLE[2]!.name} again`);
    await cardOf(2)
      .getByRole('heading', { name: /^Left the company/ })
      .waitFor();
  });

  it('puts off, takes back, and settles a departure by two presses', async () => {
    const card = cardOf(2);
    await press(runOn(card), /^Later/);
    await card.getByRole('status').getByText(`${PEOPLE[2]!.name} comes again at the end.`).waitFor();
    // The key is heard while the button is folded away.
    if (hands.name === 'keyboard') await page.keyboard.press('b');
    else {
      await hands.press(runOn(card).locator('summary'));
      await press(runOn(card), 'Take back the last skip or later');
    }
    await card.getByRole('status').getByText('Taken back.').waitFor();
    await press(card, 'Left company…');
    await hands.submit(card.getByRole('form'));
    await runOn(card).getByText('3 of 4 settled').waitFor();
  });

  it('ends with a summary', async () => {
    const card = await goOn(2);
    await press(runOn(card), /^Skip/);
    await runOn(card).getByText('All 4 contacts of this run are settled.').waitFor();
    await lookAt(page, 'a run that is through');
    await press(runOn(card), 'Finish the run');
    const sum = card.getByRole('region', { name: 'Review run ended' });
    await sum.waitFor();
    await lookAt(page, 'a run that has ended');
    await press(sum, 'Close the summary');
    await sum.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(`Muster: ${PEOPLE[3]!.name}`);
    await dashboard.bringToFront();
    await dashboard
      .getByText(/1 corrected/i)
      .first()
      .waitFor();
    await lookAt(dashboard, 'what came of a run');
  });
});
