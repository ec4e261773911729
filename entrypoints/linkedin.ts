import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../src/content/start-page';
import { takeOver } from '../src/content/take-over';
import { foretellPage } from '../src/linkedin/foretell-page';
import { systemClock } from '../src/platform/clock';
import { browser } from '../src/platform/browser';

/** The always-on script of LinkedIn's pages; wxt.config.ts names it as such. */
export default defineUnlistedScript(() => {
  startPage(browser, (url) => foretellPage(url, systemClock.now()), takeOver(browser.runtime));
});
