import type { Page } from 'playwright-core';
import { launchMuster, type MusterBrowser } from './browser';
import type { Listed } from './list-pages';
import { seedProgram } from './seed-program';

/** Where a search for people is. */
export const SEARCH = '/search/results/people/';

/** Boris in Sales Navigator. */
export const SALES_ID = 'ACwAABoris00000000000000000000000000000';

/** Two contacts with an address, and one without. */
export const MARA = { slug: 'mara-ellingsen-demo', name: 'Mara Ellingsen', headline: 'Director of Supply Chain' };
export const BORIS = { slug: 'boris-castellane-demo', name: 'Boris Castellane', headline: 'Head of Care at Norvela' };
export const JONAS = { slug: 'jonas-quillfeather-1', name: 'Jonas Quillfeather', headline: 'Buyer at Norvela' };

/** People in no program; the first has two contacts as mutual connections. */
export const STRANGERS = Array.from({ length: 16 }, (_, at): Listed => {
  const name = `Tamsin ${['Alder', 'Birch', 'Cedar', 'Elder'][at % 4]}-${String.fromCharCode(65 + at)}ova`;
  return { slug: `tamsin-${at}-demo`, name, headline: 'Engineer', others: at === 0 ? [MARA, BORIS] : [] };
});

/** Somebody with the name of a contact, at another company. */
const NAMESAKE = { slug: 'jonas-q-2', name: 'Jonas Quillfeather', headline: 'Baker in Harlow Bay' };

/** A list with the three contacts in it. */
export const PEOPLE = [STRANGERS[0]!, MARA, JONAS, NAMESAKE, ...STRANGERS.slice(1, 9), BORIS, ...STRANGERS.slice(9)];

/** Chromium with Muster and the three contacts in its program. */
export interface BadgeWorld extends MusterBrowser {
  /** What went wrong in the pages that were opened. */
  errors: string[];
  /** Opens a tab on a list. */
  openList(path: string, html: string): Promise<Page>;
  /** Closes the lists, and switches everything on. */
  reset(): Promise<void>;
}

/** Starts Chromium with Muster and the three contacts. */
export async function launchWithContacts(): Promise<BadgeWorld> {
  const muster = await launchMuster();
  const activeProgram = await seedProgram(muster, 'Fernhill', [
    { ...MARA, title: MARA.headline, company: 'Brambleway Logistics' },
    { ...BORIS, title: 'Head of Care', company: 'Norvela', status: 'do-not-contact', salesId: SALES_ID },
    { name: JONAS.name, title: 'Buyer', company: 'Norvela', slug: null },
  ]);
  const errors: string[] = [];
  return {
    ...muster,
    errors,
    openList: async (path, html) => {
      muster.serve(path, { html });
      const page = await muster.openLinkedIn(path);
      await page.setViewportSize({ width: 1700, height: 800 });
      await waitFrames(page);
      page.on('pageerror', (error) => errors.push(error.message));
      return page;
    },
    reset: async () => {
      for (const page of muster.context.pages()) if (page.url().includes('linkedin.com')) await page.close();
      await muster.changeSettings({ activeProgram, surface: 'overlay', isPaused: false, hasBadges: true });
    },
  };
}

/** The badges (and the pill, where there is one) that are to be seen. */
export const badgesOn = (page: Page) => page.getByRole('button', { name: /^Muster:/ });

/** What the badges say, in the order of the list. */
export const labelsOn = async (page: Page) =>
  badgesOn(page).evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));

/** Lets the page be painted. */
export const waitFrames = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
