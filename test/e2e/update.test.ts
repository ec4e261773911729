import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { seedProgram } from './seed-program';

const SLUG = 'mara-ellingsen-demo';
const PAGE = join(resolve(import.meta.dirname, '../../scripts/demo/pages'), SLUG, 'page.html');

let muster: MusterBrowser;
let page: Page;
let pill: Locator;
const said: string[] = [];

beforeAll(async () => {
  muster = await launchMuster();
  await seedProgram(muster, 'Fernhill', [
    { name: 'Mara Ellingsen', title: 'Director of Supply Chain', company: 'Brambleway Logistics', slug: SLUG },
  ]);
  muster.serve(`/in/${SLUG}/`, { file: PAGE });
  page = await muster.openLinkedIn(`/in/${SLUG}/`);
  page.on('console', (line) => line.type() === 'error' && said.push(line.text()));
  page.on('pageerror', (error) => said.push(error.message));
  pill = page.getByRole('button', { name: /^Muster:/ });
  await pill.waitFor();
});
afterAll(() => muster?.close());

it('a newer page script takes over from the one that is there, as after an update', async () => {
  await page.evaluate(() => {
    const moves = ((globalThis as { moves?: number[] }).moves = []) as number[];
    new MutationObserver((records) =>
      records.forEach(({ addedNodes, removedNodes }) => moves.push(addedNodes.length - removedNodes.length)),
    ).observe(document.documentElement, { childList: true });
  });
  await (
    await muster.serviceWorker()
  ).evaluate(
    "chrome.tabs.query({ url: '*://www.linkedin.com/*' }).then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['linkedin.js'] }))",
  );
  await expect.poll(() => page.evaluate('moves')).toEqual([-1, 1]);
  expect(said).toEqual([]);
});

it('pill and script go in silence when the extension under them is gone', async () => {
  // An extension that was loaded from the command line does not come back after this.
  const own = await muster.openExtensionPage('manifest.json');
  await own.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await page.bringToFront();
  const stir = () => page.evaluate(() => document.body.append(document.createElement('p')));
  await expect.poll(() => stir().then(() => pill.count())).toBe(0);
  await page.evaluate(() => document.body.append(document.createElement('p')));
  expect(said).toEqual([]);
});
