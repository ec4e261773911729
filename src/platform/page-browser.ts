import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API for the always-on page script, without the polyfill's 10 kB: every browser that Muster supports
 * answers with promises natively (Chromium from 120 as `chrome`, Firefox as `browser`).
 */
export const pageBrowser: Pick<Browser, 'runtime' | 'storage'> =
  (globalThis as { browser?: Browser }).browser ?? (globalThis as unknown as { chrome: Browser }).chrome;
