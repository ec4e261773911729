import type { World } from '../actions/world';
import { chooseLocale } from '../domain/choose-locale';
import { browser } from '../platform/browser';
import { openDashboardPage } from '../platform/open-dashboard-page';
import { readSettings } from '../platform/settings';
import { openSidePanel } from '../platform/side-panel';
import { createByHandMenu, offerByHand, startByHandMenu } from './by-hand-menu';
import type { MessageSender } from './check-sender';
import type { ReadablePages } from './contract';
import { createHandlers } from './handlers';
import { route } from './router';
import { runTabs } from './run-tabs';
import { sayByMessages } from './say-message';
import { settleExports } from './settle-exports';
import { startDays } from './start-days';
import type { Surroundings } from './surroundings';
import { tabPages } from './tab-pages';
import { refreshToolbar } from './toolbar';

const LINKEDIN_PAGES = 'https://www.linkedin.com/*';
/** The script that reads each kind of pages. */
const READERS: Record<ReadablePages, string> = { profiles: '/reader.js', lists: '/badges.js' };
const PANEL_ITEM = 'open-panel';

/**
 * Starts the service worker: every listener is registered before this returns, so that the event which woke the worker
 * is heard. Messages from other extensions and sites are never listened to.
 */
export function startWorker(world: World): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const settle = () => settleExports(world, self.id, findDownload);
  const around: Surroundings = {
    world,
    pages: tabPages,
    runTabs,
    readSettings,
    say: sayByMessages(browser.i18n),
    notify: (tabId, notice) =>
      browser.tabs.sendMessage(tabId, notice, { frameId: 0 }).then(
        () => undefined,
        () => undefined,
      ),
    loadReader: (tabId, pages) => runInTab(tabId, READERS[pages]),
    openCard,
    openProfile,
    openDashboard: (screen) => openDashboardPage(screen === undefined ? '' : `#/${screen}`),
    readSelection: (tabId) => askTab(tabId, '/selection.js'),
    shapePage: (tabId) => askTab(tabId, '/shape.js'),
    offerByHand,
    settleExports: settle,
    refreshToolbar: () => refreshToolbar(around),
  };
  const handlers = createHandlers(around);

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const answer = route(message, sender as MessageSender, self, handlers);
    void answer?.then(sendResponse);
    // `true` keeps the answer open; refused senders hear nothing.
    return (answer !== null) as true;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openDashboardPage('#/welcome');
    void createMenu();
    void enterOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => void settle());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === PANEL_ITEM && tab?.windowId !== undefined) void openSidePanel(tab.windowId);
  });
  startDays(around);
  startByHandMenu(around, handlers['field.setByHand']);
  browser.tabs.onRemoved.addListener((tabId) => {
    void tabPages.drop(tabId);
    void runTabs.drop(tabId);
  });
  browser.downloads.onChanged.addListener(({ state }) => {
    if (state?.current === 'complete') void settle();
  });
}

/** The menu outlives updates, so an older one is taken away first. */
async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: PANEL_ITEM,
    title: browser.i18n.getMessage('openSidePanel'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: [LINKEDIN_PAGES],
  });
  createByHandMenu([LINKEDIN_PAGES]);
}

async function findDownload(id: number) {
  const [download] = await browser.downloads.search({ id });
  return download;
}

async function runInTab(tabId: number, ...files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** The overlay comes without words; those of the user's language are run before it. */
async function openCard(tabId: number): Promise<void> {
  const { language } = chooseLocale(await browser.i18n.getAcceptLanguages());
  await runInTab(tabId, `/words-${language}.js`, '/overlay.js');
}

/** Only ever called for a user who has pressed the key for it. */
async function openProfile(tabId: number | null, url: string): Promise<number> {
  const tab = tabId === null ? await browser.tabs.create({ url }) : await browser.tabs.update(tabId, { url });
  return tab!.id!;
}

/** Runs a script in a tab for the text it answers with. */
async function askTab(tabId: number, file: string): Promise<string> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return typeof answer?.result === 'string' ? answer.result : '';
}

/** Tabs that were open before Muster was installed or updated get its page script, and an old one there gives way. */
async function enterOpenTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: LINKEDIN_PAGES }))
    if (id !== undefined) await runInTab(id, '/linkedin.js').catch(() => undefined);
}
