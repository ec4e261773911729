import type { Browser } from 'webextension-polyfill';

export type { Browser, Downloads, Runtime, Tabs, Storage } from 'webextension-polyfill';

/**
 * The browser's own API; everything else takes it from here. Every browser that Muster supports answers with promises
 * natively, Firefox as `browser` and Chromium as `chrome`, so the polyfill lends its types and none of its code.
 */
export const browser: Browser =
  (globalThis as { browser?: Browser }).browser ?? (globalThis as unknown as { chrome: Browser }).chrome;
