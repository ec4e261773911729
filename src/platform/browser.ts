/** The only import of the polyfill: everything else takes `browser` from here. */
export { default as browser } from 'webextension-polyfill';
export type { Downloads, Runtime, Tabs, Storage } from 'webextension-polyfill';
