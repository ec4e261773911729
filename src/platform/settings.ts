import { browser } from './browser';
import { settingsIn } from './settings-in';

export type { PageKind, Settings } from './settings-in';

/** The settings, for Muster's own pages and the service worker. */
export const {
  read: readSettings,
  change: changeSettings,
  watch: watchSettings,
} = settingsIn({
  get local() {
    return browser.storage.local;
  },
  get onChanged() {
    return browser.storage.onChanged;
  },
});
