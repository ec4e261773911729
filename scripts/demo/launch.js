import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { routeDemoPages } from './route-pages.js';

/** The time that the demo's LinkedIn takes between a new address and its page. */
const PAGE_DELAY_MS = 500;

const EXECUTABLE = process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium';

async function makeProfile(downloads) {
  const profile = await mkdtemp(join(tmpdir(), 'muster-demo-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

/**
 * Starts Chromium on a fresh profile with a copy of the extension in `build`, so that a new build does not pull it away
 * from under a window that is left open. LinkedIn is the demo's own, any other request fails.
 * Files are saved to the folder `downloads`, under the names the extension gives them. `language` is the browser's own.
 */
export async function launchDemo({ build, downloads, isHeadless, language = 'en-US' }) {
  const profile = await makeProfile(downloads);
  const copy = join(profile, 'Muster');
  await cp(build, copy, { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    headless: isHeadless,
    locale: language,
    viewport: isHeadless ? { width: 1440, height: 900 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--disable-extensions-except=${copy}`,
      `--load-extension=${copy}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await context.route(/^https?:/, (route) => route.abort());
  await routeDemoPages(context, { beforePage: () => new Promise((done) => setTimeout(done, PAGE_DELAY_MS)) });

  // The driver of the browser gives downloads names of its own unless told to leave them alone.
  const session = await context.browser().newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  return { context, profile, extension: `chrome-extension://${new URL(worker.url()).host}` };
}
