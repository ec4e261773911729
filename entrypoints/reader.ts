import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageChannel } from '../src/content/page-channel';
import { readPage } from '../src/linkedin/read-page';
import { systemClock } from '../src/platform/clock';

/** The reader: run by the worker in a tab that has come to a profile, once for as long as the tab's document lives. */
export default defineUnlistedScript(() => {
  pageChannel().read = (url) => readPage(document, url, systemClock.now());
});
