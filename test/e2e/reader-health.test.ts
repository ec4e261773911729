import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PROFILES } from '../../scripts/demo/profiles.js';
import { answerDemoPath } from '../../scripts/demo/route-pages.js';
import { launchMuster, type MusterBrowser } from './browser';
import { seedProgram } from './seed-program';
import { openCard, pillOn } from './steps';

const KWABENA = 'kwabena-tolliver-osei-demo';
const NAME = 'Kwabena Tolliver-Osei';
const NEW_TITLE = 'Vice President, Claims Operations';
const SLUGS = PROFILES.map(({ slug }) => slug);

let muster: MusterBrowser;
beforeAll(async () => {
  muster = await launchMuster();
  await seedProgram(muster, 'Fernhollow', [
    { name: NAME, title: 'Senior Manager, Claims Operations', company: 'Quillstone Insurance', slug: KWABENA },
  ]);
  for (const slug of SLUGS) {
    const path = `/in/${slug}/`;
    muster.serve(path, { html: (await answerDemoPath(path)).body });
  }
});
afterAll(() => muster?.close());

/** Counts in the health of the browser, as if so many more people's pages had been read well. */
async function seedHealth(kind: string, pages: number): Promise<void> {
  const page = await muster.openExtensionPage('manifest.json');
  const read = { read: pages, partly: 0, not: 0 };
  const fields = { name: read, headline: read, location: read, title: read, company: read, dates: read };
  const row = { kind, weeks: [{ week: '2020-01-06', pages, fields }], recent: [], lost: {} };
  await page.evaluate(`new Promise((done) => {
    const opening = indexedDB.open('muster');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('readings', 'readwrite');
      writing.objectStore('readings').put(${JSON.stringify(row)});
      writing.oncomplete = () => { opening.result.close(); done(); };
    };
  })`);
  await page.close();
}

/** Waits until so many pages were counted. */
async function countedPages(browser: MusterBrowser, count: number): Promise<void> {
  const page = await browser.openExtensionPage('manifest.json');
  const read = () =>
    page.evaluate<number>(`new Promise((done) => {
      const opening = indexedDB.open('muster');
      opening.onsuccess = () => {
        const reading = opening.result.transaction('readings').objectStore('readings').get('sdui-profile');
        reading.onsuccess = () => { opening.result.close(); done(reading.result.weeks.reduce((sum, { pages }) => sum + pages, 0)); };
      };
    })`);
  await expect.poll(read).toBe(count);
  await page.close();
}

/** Selects the first text on LinkedIn's page that is exactly this. */
async function select(page: Page, text: string): Promise<void> {
  await page.getByText(text, { exact: true }).first().selectText();
}

describe('set by hand', () => {
  it('takes the text that is selected on the page, and undo takes it back', async () => {
    const page = await muster.openLinkedIn(`/in/${KWABENA}/`);
    await expect.poll(() => pillOn(page).getAttribute('aria-label')).toMatch(/Kwabena/);
    const card = await openCard(page);
    await card.getByText('Page not read right?').click();
    await select(page, NEW_TITLE);
    await card.getByRole('button', { name: 'Use as title' }).click();
    await card.getByText('The title is set by hand.').waitFor();
    await card.getByText('Corrections under way').waitFor();
    await card.getByText(NEW_TITLE).first().waitFor();
    await card.getByRole('button', { name: /^Undo/ }).click();
    await card.getByText('Undone.').waitFor();
    await page.close();
  });

  it('says in words that no text is selected', async () => {
    const page = await muster.openLinkedIn(`/in/${KWABENA}/`);
    const card = await openCard(page);
    await card.getByText('Page not read right?').click();
    await card.getByRole('button', { name: 'Use as company' }).click();
    await card.getByRole('alert').getByText('No text is selected').waitFor();
    await page.close();
  });

  it('works from the menu of selected text, which names the contact', async () => {
    const page = await muster.openLinkedIn(`/in/${KWABENA}/`);
    await pillOn(page).waitFor();
    await page.bringToFront();
    const worker = await muster.serviceWorker();
    const click = JSON.stringify({ menuItemId: 'setAsTitle', selectionText: NEW_TITLE });
    await worker.evaluate(
      `chrome.tabs.query({ url: 'https://www.linkedin.com/in/*' }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${click}, tab))`,
    );
    await page.getByRole('button', { name: `The title of ${NAME} is “${NEW_TITLE}” now.` }).waitFor();
    await page.close();
  });
});

describe('the shape of a page', () => {
  it('is copied from the card and holds no name', async () => {
    await muster.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: 'https://www.linkedin.com',
    });
    const page = await muster.openLinkedIn(`/in/${KWABENA}/`);
    const card = await openCard(page);
    await card.getByText('Page not read right?').click();
    await card.getByRole('button', { name: 'Copy page shape' }).click();
    await card.getByText('Copied.').waitFor();
    const shape = await page.evaluate(() => navigator.clipboard.readText());
    expect(shape).toContain('ExperienceTopLevelSection');
    expect(shape).not.toMatch(/Kwabena|Tolliver|Quillstone|Claims|Vice President/i);
    await page.close();
  });
});

describe('a page that LinkedIn has changed', () => {
  const others = PROFILES.filter(({ front, slug }) => front === 'sdui' && slug !== KWABENA).slice(0, 2);
  const serveChanged = async (slug: string, change: (html: string) => string) => {
    const path = `/in/${slug}/`;
    muster.serve(path, { html: change((await answerDemoPath(path)).body) });
    return muster.openLinkedIn(path);
  };

  it('is said to have changed, on the pill and in the card, where nobody can tell the roles any more', async () => {
    const page = await serveChanged(KWABENA, (html) => html.replace(/(?:19|20)\d\d/g, 'then'));
    await expect
      .poll(() => pillOn(page).getAttribute('aria-label'))
      .toMatch(/has changed: title and company could not be read/);
    const card = await openCard(page);
    await card
      .getByText('LinkedIn’s page has changed: title and company could not be read.', { exact: true })
      .waitFor();
    await card.getByRole('button', { name: 'Use as title' }).waitFor();
    expect(await card.getByRole('button', { name: 'Accept all' }).count()).toBe(0);
    await page.close();
  });

  it('is noticed by a field that used to be read, which the card and Health name', async () => {
    await seedHealth('sdui-profile', 12);
    const placeless = (html: string) =>
      html.replace(/<div class="demo-place">\s*<p>[^<]*<\/p>\s*<p>·<\/p>/, '<div class="demo-place">');
    for (const [index, { slug }] of others.entries()) {
      const page = await serveChanged(slug, placeless);
      await countedPages(muster, 13 + index);
      await page.close();
    }
    const page = await serveChanged(KWABENA, placeless);
    await countedPages(muster, 15);
    const card = await openCard(page);
    await card.getByText('LinkedIn’s page has changed: location could not be read.', { exact: true }).waitFor();
    await card.getByRole('heading', { name: /^(?:Title changed|Still right)/ }).waitFor();
    const dashboard = await muster.openDashboard('#/health');
    await dashboard.getByText(/^Location: not read any more since/).waitFor();
    await dashboard.close();
  });
});
