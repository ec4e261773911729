import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../src/content/start-page';
import { takeOver } from '../src/content/take-over';
import { readPage } from '../src/linkedin/read-page';
import { systemClock } from '../src/platform/clock';
import { pageBrowser } from '../src/platform/page-browser';

/** The always-on script of LinkedIn's pages; wxt.config.ts names it as such. */
export default defineUnlistedScript(() => {
  startPage(pageBrowser, (url) => readPage(document, url, systemClock.now()), takeOver(pageBrowser.runtime));
});
