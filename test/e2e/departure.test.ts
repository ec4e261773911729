import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routeDemoPages } from '../../scripts/demo/route-pages.js';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { importFile, loaderFile, openCard, pillOn, setUp } from './steps';
import { focused, witness } from './witness';

// Their pages are those of the demo: Priyanka has gone to Calderwyn Analytics. Sofia is in no program.
const PRIYANKA = 'priyanka-vasterholm-demo';
const SOFIA = 'sofia-lindqvale-potter-demo';
const COMPANY = { account: 'Lumenfjord Energy', accountId: '001Dm0000c4Kp2qIAC' };
const RECORDS = loaderFile([
  {
    id: '003Dm00000bR2YwIAK',
    ...{ given: 'Priyanka', family: 'Vasterholm', title: 'Head of Data Platforms', slug: PRIYANKA },
    ...COMPANY,
  },
  {
    id: '003Dm00000bR2YxIAK',
    ...{ given: 'Jonte', family: 'Alderquist', title: 'Data Engineer', slug: 'jonte-alderquist' },
    ...COMPANY,
  },
]);

let muster: MusterBrowser;
let dashboard: Page;
let page: Page;
let card: Locator;
let expectUntouched: () => Promise<void>;

beforeAll(async () => {
  muster = await launchMuster();
  await routeDemoPages(muster.context);
  dashboard = await setUp(muster, 'Fernhollow');
  await importFile(dashboard, 'contacts.csv', RECORDS);
  page = await muster.openLinkedIn(`/in/${PRIYANKA}/`);
  expectUntouched = await witness(page);
  card = page.getByRole('dialog', { name: 'Muster: Priyanka Vasterholm' });
});
afterAll(() => muster?.close());

const said = (words: string) => card.getByRole('status').getByText(words).waitFor();
const play = () => card.getByRole('form', { name: 'Priyanka Vasterholm has left Lumenfjord Energy' });

describe('a departure', () => {
  it('is flagged, proposed on one screen and confirmed by two keys', async () => {
    await expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(/Left the company/);
    await page.keyboard.press('Alt+KeyM');
    await card.getByRole('heading', { name: 'Priyanka Vasterholm' }).waitFor();
    await page.keyboard.press('l');
    await play().waitFor();
    expect(await focused(page)).toBe('Mark as left');
    expect(await play().getByLabel('Left in').inputValue()).toBe('2025-12');
    expect(await play().getByLabel('Now at').inputValue()).toBe('Calderwyn Analytics');
    await expectAccessible(page, 'a departure');
    await page.keyboard.press('Enter');
    await said('Marked as left.');
    await card.getByText('Followed at Calderwyn Analytics').waitFor();
    await card.getByText('A successor is searched for').waitFor();
    await expectAccessible(page, 'somebody who has left');
  });

  it('is taken back whole by one key', async () => {
    await page.keyboard.press('z');
    await said('Undone.');
    expect(await card.getByText('Followed at Calderwyn Analytics').count()).toBe(0);
    expect(await card.getByText('A successor is searched for').count()).toBe(0);
    await card.getByRole('button', { name: /^Status: Active/ }).waitFor();
  });

  it('is called off by Escape, and what was changed in it goes', async () => {
    await page.keyboard.press('l');
    await play().getByLabel('Now at').fill('Somewhere else');
    await page.keyboard.press('Escape');
    await play().waitFor({ state: 'detached' });
    expect(await card.isVisible()).toBe(true);
    expect(await focused(page)).toMatch(/^(Muster: Priyanka|Left company…)/);
  });

  it('is done by mouse, with what the user knows better', async () => {
    await card.getByRole('button', { name: 'Left company…' }).click();
    await play().getByLabel('As', { exact: true }).fill('Chief Data & AI Officer');
    await play().getByRole('button', { name: 'Mark as left' }).click();
    await said('Marked as left.');
    await card.getByText(/Chief Data & AI Officer/).waitFor();
    await expectUntouched();
  });
});

describe('a nomination', () => {
  it('is offered when the user asks for the card, and fills the search that the departure has opened', async () => {
    const sofia = await muster.openLinkedIn(`/in/${SOFIA}/`);
    const expectSofiaUntouched = await witness(sofia);
    const offer = sofia.getByRole('dialog', { name: 'Muster' });
    await offer.waitFor({ state: 'detached' });
    await sofia.keyboard.press('Alt+KeyM');
    await offer.getByText('Sofia Lindqvale is not in your program').waitFor();
    expect(await pillOn(sofia).count()).toBe(0);
    await expectAccessible(sofia, 'somebody in no program');
    await offer.getByRole('button', { name: 'Successor of Priyanka Vasterholm at Lumenfjord Energy' }).press('Enter');
    await offer.getByRole('status').getByText('Proposed in the search.').waitFor();
    await expectAccessible(sofia, 'somebody who is proposed');
    await sofia.keyboard.press('z');
    await offer.getByRole('status').getByText('Undone.').waitFor();
    await sofia.keyboard.press('n');
    await offer.getByRole('status').getByText('Nominated.').waitFor();
    await sofia.keyboard.press('z');
    await offer.getByRole('button', { name: 'Successor of Priyanka Vasterholm at Lumenfjord Energy' }).click();
    await offer.getByText('Nominated', { exact: true }).waitFor();
    await sofia.keyboard.press('Escape');
    await offer.waitFor({ state: 'detached' });
    await expectSofiaUntouched();
  });

  it('shows on the card of the one who left, and is accepted there', async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await openCard(page);
    await card.getByText('Proposed as successor: Sofia Lindqvale').waitFor();
    await card.getByRole('button', { name: 'Accept Sofia Lindqvale as successor' }).click();
    await said('Accepted.');
    await card.getByRole('button', { name: 'Stop following' }).click();
    await said('No longer followed.');
    await expectUntouched();
  });
});
