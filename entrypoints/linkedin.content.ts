import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../src/content/start-page';
import { readPage } from '../src/linkedin/read-page';
import { systemClock } from '../src/platform/clock';
import { pageBrowser } from '../src/platform/page-browser';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    startPage(pageBrowser, (url) => readPage(document, url, systemClock.now()), context);
  },
});
