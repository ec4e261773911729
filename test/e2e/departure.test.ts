import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routeDemoPages } from '../../scripts/demo/route-pages.js';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { HANDS } from './hands';
import { importFile, keptPages, loaderFile, pillOn, setUp } from './steps';
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
const SEARCH = 'Successor of Priyanka Vasterholm at Lumenfjord Energy';

describe.each(HANDS)('by $name alone', (hands) => {
  let muster: MusterBrowser;
  let page: Page;
  let card: Locator;
  let expectUntouched: () => Promise<void>;

  beforeAll(async () => {
    muster = await launchMuster();
    await routeDemoPages(muster.context);
    await importFile(await setUp(muster, 'Fernhollow'), 'contacts.csv', RECORDS);
    page = await muster.openLinkedIn(`/in/${PRIYANKA}/`);
    expectUntouched = await witness(page);
    card = page.getByRole('dialog', { name: 'Muster: Priyanka Vasterholm' });
  });
  afterAll(() => muster?.close());

  const said = (words: string) => card.getByRole('status').getByText(words).waitFor();
  const button = (name: string | RegExp) => card.getByRole('button', { name });
  const play = () => card.getByRole('form', { name: 'Priyanka Vasterholm has left Lumenfjord Energy' });
  /** What shows is the same whoever works: it is looked at once. */
  const lookAt = async (shown: Page, state: string) => {
    if (hands.name === 'keyboard') await expectAccessible(shown, state);
  };
  const field = (name: string) => play().getByLabel(name, { exact: true });

  describe('a departure', () => {
    it('is flagged, proposed on one screen and confirmed by two steps', async () => {
      await expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(/Left the company/);
      await hands.openCard(page);
      await card.getByRole('heading', { name: 'Priyanka Vasterholm' }).waitFor();
      await hands.press(button('Left company…'));
      await play().waitFor();
      await expect.poll(() => focused(page)).toBe('Mark as left');
      await expect.poll(() => field('Left in').inputValue()).toBe('2025-12');
      await expect.poll(() => field('Now at').inputValue()).toBe('Calderwyn Analytics');
      await lookAt(page, 'a departure');
      await hands.submit(play());
      await said('Marked as left.');
      await card.getByText('Followed at Calderwyn Analytics').waitFor();
      await card.getByText('Successor wanted').waitFor();
      await lookAt(page, 'somebody who has left');
    });

    it('is taken back whole by one step', async () => {
      await hands.press(button(/^Undo/));
      await said('Undone.');
      await expect.poll(() => card.getByText('Followed at Calderwyn Analytics').count()).toBe(0);
      await expect.poll(() => card.getByText('Successor wanted').count()).toBe(0);
      await button(/^Status: Active/).waitFor();
    });

    it('is called off, and what was changed in it goes', async () => {
      await hands.press(button('Left company…'));
      await hands.write(field('Now at'), 'Somewhere else');
      await hands.leave(play(), 'Cancel');
      await play().waitFor({ state: 'detached' });
      expect(await card.isVisible()).toBe(true);
      await expect.poll(() => focused(page)).toMatch(/^(Muster: Priyanka|Left company…)/);
      await hands.press(button('Left company…'));
      await expect.poll(() => field('Now at').inputValue()).toBe('Calderwyn Analytics');
    });

    it('takes a replacement who is known, and follows nobody', async () => {
      await hands.pick(field('Who may take the place'), 'Jonte');
      await hands.press(play().getByRole('checkbox', { name: 'Follow the advocate at Calderwyn Analytics' }));
      await hands.press(play().getByRole('button', { name: 'Mark as left' }));
      await said('Marked as left.');
      await card.getByText('Proposed as successor: Jonte Alderquist').waitFor();
      await expect.poll(() => card.getByText('Followed at Calderwyn Analytics').count()).toBe(0);
      await hands.press(button(/^Undo/));
      await said('Undone.');
    });

    it('is done with what the user knows better', async () => {
      await hands.press(button('Left company…'));
      await hands.write(field('As'), 'Chief Data & AI Officer');
      await hands.submit(play());
      await said('Marked as left.');
      await card.getByText(/Chief Data & AI Officer/).waitFor();
      await expectUntouched();
    });
  });

  describe('a nomination', () => {
    it('is offered when the user asks for the card, and fills the search that the departure has opened', async () => {
      const sofia = await muster.openLinkedIn(`/in/${SOFIA}/`);
      const expectSofiaUntouched = await witness(sofia);
      const offer = await (hands.name === 'keyboard' ? askForCard(sofia) : openPanelFor(sofia));
      const offered = (words: string) => offer.getByRole('status').getByText(words).waitFor();
      const propose = offer.getByRole('button', { name: SEARCH });
      await offer.getByText('Sofia Lindqvale is not in your program').waitFor();
      expect(await pillOn(sofia).count()).toBe(0);
      await lookAt(offer.page(), 'somebody in no program');
      await hands.press(propose);
      await offered('Proposed in the search.');
      await lookAt(offer.page(), 'somebody who is proposed');
      await hands.press(offer.getByRole('button', { name: 'Undo' }));
      await offered('Undone.');
      await hands.press(offer.getByRole('button', { name: /^Nominate/ }));
      await offered('Nominated.');
      await hands.press(offer.getByRole('button', { name: 'Undo' }));
      await hands.press(propose);
      await offer.getByText('Nominated', { exact: true }).waitFor();
      if (hands.name === 'keyboard') {
        await hands.leave(offer, 'Close');
        await offer.waitFor({ state: 'detached' });
      }
      await expectSofiaUntouched();
    });

    it('shows on the card of the one who left, and is accepted there', async () => {
      await page.bringToFront();
      await hands.leave(card, 'Close');
      await card.waitFor({ state: 'detached' });
      await hands.openCard(page);
      await card.getByText('Proposed as successor: Sofia Lindqvale').waitFor();
      await hands.press(button('Accept Sofia Lindqvale as successor'));
      await said('Accepted.');
      await hands.press(button('Stop following'));
      await said('No longer followed.');
      await expectUntouched();
    });
  });

  /** Nothing shows on the page of somebody who is in no program: the user asks for the card by its key. */
  async function askForCard(stranger: Page): Promise<Locator> {
    const offer = stranger.getByRole('dialog', { name: 'Muster' });
    await expect.poll(() => keptPages(muster)).toContain(SOFIA);
    expect(await offer.count()).toBe(0);
    await stranger.keyboard.press('Alt+KeyM');
    return offer;
  }

  /** By mouse the user asks for it by the side panel. */
  async function openPanelFor(stranger: Page): Promise<Locator> {
    const panel = await muster.openExtensionPage('sidepanel.html');
    await stranger.bringToFront();
    return panel.getByRole('region', { name: 'Muster' });
  }
});
