import { resolve } from 'node:path';
import { launchMuster } from '../../test/e2e/browser.ts';
import { bundleScript } from '../build/bundle-script.js';

/** Much longer than the page script's patience with a page it does not understand: a busy machine is slow. */
const ANSWER_MS = 60_000;
const TABS = 6;

/** Lists are never reported to the worker, so the tool asks the page itself, by the source that ships within `badges.js`. */
const LISTS = resolve(import.meta.dirname, '../../src/linkedin/find-list.ts');

/**
 * Starts one Chromium with the extension in `build` and several tabs. `read({ html, url })` shows the page at its address
 * in a free tab and answers with what the page script reported to the service worker or, for a list of people, with the list.
 */
export async function openReader(build) {
  const muster = await launchMuster(build);
  const read = await muster.whileOpen(openTabs(muster));
  return { read: (page) => muster.whileOpen(read(page)), close: () => muster.close() };
}

/** Opens the tabs; gives the `read` of the reader. */
async function openTabs(muster) {
  await muster.changeSettings({ surface: 'panel' });
  const worker = await muster.serviceWorker();
  await worker.evaluate(() => {
    globalThis.reports = {};
    chrome.runtime.onMessage.addListener(({ type, input }, { tab }) => {
      if (type === 'page.observed') (globalThis.reports[tab.id] ??= []).push(input.observation);
    });
  });

  const lists = await bundleScript(LISTS, 'musterLists');
  const free = [];
  const waiting = [];
  for (let number = 0; number < TABS; number += 1) free.push(await openTab(muster, worker, number));

  const take = () => free.pop() ?? new Promise((given) => waiting.push(given));
  const giveBack = (tab) => (waiting.length > 0 ? waiting.shift()(tab) : free.push(tab));
  return async (page) => {
    const tab = await take();
    try {
      const observation = await readInTab(worker, tab, page);
      return observation?.page === 'nobody' ? ((await readListInTab(lists, tab, page)) ?? observation) : observation;
    } finally {
      giveBack(tab);
    }
  };
}

async function openTab(muster, worker, number) {
  const path = `/muster-reader-${number}/`;
  muster.serve(path, { html: '<!doctype html><title>Reader</title>' });
  const page = await muster.openLinkedIn(path);
  const tabId = await worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0].id, page.url());
  const tab = { page, tabId, html: '' };
  await page.route('https://www.linkedin.com/**', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: tab.html })
      : route.abort(),
  );
  return tab;
}

async function readInTab(worker, tab, { html, url }) {
  tab.html = html;
  await tab.page.goto('about:blank');
  await worker.evaluate((tabId) => void (globalThis.reports[tabId] = []), tab.tabId);
  await tab.page.goto(url, { waitUntil: 'commit' });
  // The first report says only that the page has not settled; a page that never does gets no other.
  return worker.evaluate(
    async ({ tabId, wait }) => {
      const until = Date.now() + wait;
      for (;;) {
        const reports = globalThis.reports[tabId];
        const told = reports.find(({ why }) => why !== 'not-settled');
        if (told !== undefined || Date.now() > until) return told ?? reports.at(-1);
        await new Promise((done) => setTimeout(done, 25));
      }
    },
    { tabId: tab.tabId, wait: ANSWER_MS },
  );
}

async function readListInTab(lists, { page }, { url }) {
  await page.evaluate(lists + ';globalThis.musterLists = musterLists;');
  return page.evaluate((address) => musterLists.readList(document, address, new Date().toISOString()), url);
}
