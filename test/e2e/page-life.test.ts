import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { seedProgram } from './seed-program';
import { keptPages } from './steps';

const PAGES = resolve(import.meta.dirname, '../../scripts/demo/pages');
const MARA = {
  name: 'Mara Ellingsen',
  title: 'Director of Supply Chain',
  company: 'Brambleway Logistics',
  slug: 'mara-ellingsen-demo',
};

let muster: MusterBrowser;
let programId: string;
const errors: string[] = [];

const fileOf = (slug: string) => join(PAGES, slug, 'page.html');
const pillOf = (page: Page) => page.getByRole('button', { name: /^Muster:/ });

const kept = () => keptPages(muster);

async function openProfile(slug: string): Promise<Page> {
  muster.serve(`/in/${slug}/`, { file: fileOf(slug) });
  const page = await muster.openLinkedIn(`/in/${slug}/`);
  page.on('pageerror', (error) => errors.push(error.message));
  return page;
}

beforeAll(async () => {
  muster = await launchMuster();
  programId = await seedProgram(muster, 'Fernhill', [MARA]);
});
afterEach(async () => {
  for (const page of muster.context.pages()) if (page.url().includes('linkedin.com')) await page.close();
  await muster.changeSettings({ activeProgram: programId, surface: 'overlay', isPaused: false });
  expect(errors).toEqual([]);
});
afterAll(() => muster?.close());

describe('the pill on a profile', () => {
  it('shows status and verdict of a known person, and leaves the page as it was', async () => {
    const page = await openProfile(MARA.slug);
    await pillOf(page).waitFor();
    await expect
      .poll(() => pillOf(page).getAttribute('aria-label'))
      .toBe('Muster: Mara Ellingsen, Active, Still right');
    expect(await page.evaluate("document.documentElement.outerHTML.includes('chrome-extension')")).toBe(false);
    expect(await page.evaluate('document.body.contains(document.documentElement.lastElementChild)')).toBe(false);
  });

  it('is not there for a stranger, and nothing is kept about them', async () => {
    const page = await openProfile('sofia-lindqvale-potter-demo');
    await expect.poll(kept).toContain('"page":"profile"');
    expect(await pillOf(page).count()).toBe(0);
    const worker = await muster.serviceWorker();
    expect(await worker.evaluate('chrome.storage.local.get(null).then(JSON.stringify)')).not.toContain('sofia');
  });

  it('goes when Muster is paused and comes back', async () => {
    const page = await openProfile(MARA.slug);
    await pillOf(page).waitFor();
    await muster.changeSettings({ isPaused: true });
    await pillOf(page).waitFor({ state: 'detached' });
    await muster.changeSettings({ isPaused: false });
    await pillOf(page).waitFor();
  });

  it('is not drawn when the side panel was chosen', async () => {
    const page = await openProfile(MARA.slug);
    await pillOf(page).waitFor();
    await muster.changeSettings({ surface: 'panel' });
    await pillOf(page).waitFor({ state: 'detached' });
  });

  it('comes though the worker was stopped', async () => {
    const page = await openProfile(MARA.slug);
    await pillOf(page).waitFor();
    await muster.stopServiceWorker();
    await page.reload();
    await pillOf(page).waitFor();
  });

  it('opens the card by click and by Alt+M', async () => {
    const page = await openProfile(MARA.slug);
    await pillOf(page).click();
    const card = page.getByRole('dialog');
    await card.waitFor();
    await page.keyboard.press('Alt+KeyM');
    await card.waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+KeyM');
    await card.waitFor();
  });
});

describe('from page to page', () => {
  /** As LinkedIn does it: the address first, the page when the test says so. */
  const goTo = (page: Page, path: string) => page.evaluate((to) => history.pushState(null, '', to), path);
  const swap = (page: Page, file: string) =>
    readFile(file, 'utf8').then((html) =>
      page.evaluate((text) => {
        const next = new DOMParser().parseFromString(text, 'text/html').body;
        document.body.replaceWith(document.adoptNode(next));
      }, html),
    );

  /** Two seconds in which the old nodes stand under the new address and stir, as while LinkedIn loads. */
  const stir = (page: Page) =>
    page.evaluate(async () => {
      for (let times = 0; times < 40; times += 1) {
        document.body.append(document.createElement('p'));
        await new Promise((done) => setTimeout(done, 50));
      }
    });

  it('A, B, A with slow rendering never shows A on B', async () => {
    const other = 'sofia-lindqvale-potter-demo';
    const page = await openProfile(MARA.slug);
    await pillOf(page).waitFor();
    // Takes down the address under which each node of ours was put beside the body.
    await page.evaluate(() => {
      const drawn = ((globalThis as { drawn?: string[] }).drawn = []) as string[];
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.nodeName === 'DIV') drawn.push(location.pathname);
      }).observe(document.documentElement, { childList: true });
    });

    await goTo(page, `/in/${other}/`);
    await stir(page);
    await swap(page, fileOf(other));
    await expect.poll(kept).toContain(`"slug":"${other}"`);
    expect(await pillOf(page).count()).toBe(0);
    await goTo(page, `/in/${MARA.slug}/`);
    await stir(page);
    expect(await pillOf(page).count()).toBe(0);
    await swap(page, fileOf(MARA.slug));
    await pillOf(page).waitFor();
    expect(await page.evaluate('drawn')).toEqual([`/in/${MARA.slug}/`]);
  });

  it('the pill goes with the page, before the next one is there', async () => {
    const page = await openProfile(MARA.slug);
    await pillOf(page).waitFor();
    await goTo(page, '/feed/');
    await pillOf(page).waitFor({ state: 'detached' });
    await expect.poll(kept).toContain('"why":"people-list"');
  });
});

describe('who is not answered', () => {
  it('a page of LinkedIn cannot speak to the worker, nor see the pill', async () => {
    const page = await openProfile(MARA.slug);
    await pillOf(page).waitFor();
    const reach = await page.evaluate((id) => {
      const { chrome: api } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return [typeof api?.runtime?.sendMessage, Object.keys(globalThis).some((key) => key.includes(id))];
    }, muster.extensionId);
    expect(reach).toEqual(['undefined', false]);
  });

  it('a message of an unknown kind and one that only pages may send', async () => {
    const own = await muster.openExtensionPage('manifest.json');
    const ask = (message: object) =>
      own.evaluate(
        `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer ?? 'silence', () => 'silence')`,
      );
    expect(await ask({ type: 'records.all', input: {} })).toBe('silence');
    expect(await ask({ type: 'card.open', input: {} })).toBe('silence');
    expect(await ask({ type: 'card.get', input: { tabId: 'all' } })).toMatchObject({ ok: false });
    expect(await ask({ type: 'card.get', input: {} })).toMatchObject({ ok: true });
    await own.close();
  });

  it('forgets the page of a tab that was closed', async () => {
    const page = await openProfile(MARA.slug);
    await pillOf(page).waitFor();
    await page.close();
    await expect.poll(kept).toBe('{}');
  });
});
