import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';

const TOP = resolve(import.meta.dirname, '../..');

/** The folder of the built extension whose shadow roots are open to tests (`npm run build:e2e`). */
export const E2E_BUILD = join(TOP, '.output/chrome-mv3-e2e');

/** Milliseconds that any one step may take, on a machine that has much else to do. */
const TIMEOUT = 60_000;

/** A page that the served LinkedIn shows at a path, as HTML or read from a file. */
export type ServedPage = { html: string } | { file: string };

/** A running Chromium with Muster in a fresh profile, and a LinkedIn that is served from the test. */
export interface MusterBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Serves `page` at `https://www.linkedin.com<path>` (query and a closing slash do not matter). */
  serve(path: string, page: ServedPage): void;
  /** Opens a tab on a LinkedIn path. */
  openLinkedIn(path: string): Promise<Page>;
  /** Opens a tab on the dashboard, at a hash route such as `#/queue`. */
  openDashboard(hash?: string): Promise<Page>;
  /** Opens one of the extension's pages, e.g. `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The running service worker, started when it sleeps. */
  serviceWorker(): Promise<Worker>;
  /** Kills the service worker, as the browser does when it is idle; resolves when it is gone. */
  stopServiceWorker(): Promise<void>;
  /** Writes settings as the first run does, e.g. `{ surface: 'overlay' }`. */
  changeSettings(settings: Record<string, unknown>): Promise<void>;
  /** The path of the newest file that the extension has saved. */
  lastDownload(): Promise<string>;
  /** Waits for `work` while the browser lives, and rejects when it goes: what was asked of it then is never answered. */
  whileOpen<T>(work: Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with the built extension. Every request to LinkedIn is answered here; any other is refused. A `profile` of the caller's
 * own is kept when the browser closes. `languages` are those the browser asks pages for, such as `de-CH,en`.
 */
export async function launchMuster(
  build = E2E_BUILD,
  {
    profile: ownProfile,
    languages = 'en-US',
    ...options
  }: { downloadsPath?: string; profile?: string; languages?: string } = {},
): Promise<MusterBrowser> {
  const profile = ownProfile ?? (await mkdtemp(join(tmpdir(), 'muster-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['MUSTER_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    ...options,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--accept-lang=${languages}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  context.setDefaultTimeout(TIMEOUT);
  const gone = new Promise<never>((_, fail) =>
    context.once('close', () => fail(new Error('The browser was closed or killed.'))),
  );
  // Nobody may be waiting when it goes.
  gone.catch(() => undefined);
  const whileOpen = <T>(work: Promise<T>) => Promise.race([work, gone]);
  const close = async () => {
    await context.close();
    if (ownProfile === undefined) await rm(profile, { recursive: true, force: true });
  };
  return whileOpen(setUp(context, close, whileOpen));
}

async function setUp(
  context: BrowserContext,
  close: MusterBrowser['close'],
  whileOpen: MusterBrowser['whileOpen'],
): Promise<MusterBrowser> {
  const pages = new Map<string, ServedPage>();
  await context.route(/^https?:/, (route) => route.abort());
  await context.route('https://www.linkedin.com/**', async (route) => {
    const page = pages.get(pathOf(route.request().url()));
    if (page === undefined) return route.fulfill({ status: 404, contentType: 'text/html', body: '<title>404</title>' });
    const body = 'html' in page ? page.html : await readFile(page.file, 'utf8');
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });

  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(first.url()).host;
  const address = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };

  // A page of the extension's own that runs no code of ours: from it the worker is woken, stopped and told settings.
  const control = await open(address('manifest.json'));
  const wake = () => control.evaluate("chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined)");
  const devtools = await context.newCDPSession(control);
  await devtools.send('ServiceWorker.enable');

  return {
    context,
    extensionId,
    serve: (path, page) => void pages.set(pathOf(`https://www.linkedin.com${path}`), page),
    openLinkedIn: (path) => open(`https://www.linkedin.com${path}`),
    openDashboard: (hash = '') => open(address(`dashboard.html${hash}`)),
    openExtensionPage: (path) => open(address(path)),
    serviceWorker: async () => {
      await wake();
      return context.serviceWorkers().find((worker) => worker.url().includes(extensionId)) ?? first;
    },
    stopServiceWorker: async () => {
      await wake();
      const stopped = new Promise<void>((done) => {
        const onUpdate = ({ versions }: { versions: { runningStatus: string }[] }) => {
          if (!versions.some((version) => version.runningStatus === 'stopped')) return;
          devtools.off('ServiceWorker.workerVersionUpdated', onUpdate);
          done();
        };
        devtools.on('ServiceWorker.workerVersionUpdated', onUpdate);
      });
      await devtools.send('ServiceWorker.stopAllWorkers');
      await stopped;
    },
    changeSettings: async (settings) => {
      await control.evaluate(`chrome.storage.local.set(${JSON.stringify(settings)})`);
    },
    lastDownload: () =>
      control.evaluate(
        "chrome.downloads.search({ state: 'complete', orderBy: ['-startTime'], limit: 1 }).then(([download]) => download?.filename ?? '')",
      ),
    whileOpen,
    close,
  };
}

function pathOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname).replace(/\/+$/, '') || '/';
}
