import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createListBadges } from '../src/content/badges/start-badges';
import { pageChannel } from '../src/content/page-channel';
import { findList } from '../src/linkedin/find-list';

/** The marks on lists: run by the worker in a tab that has come to a list of people, once for as long as the tab's document lives. */
export default defineUnlistedScript(() => {
  pageChannel().startBadges = createListBadges(() => findList(document, location.href));
});
