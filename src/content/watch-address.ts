/** The Navigation API, where the browser has it (Chromium; Firefox from 147). TypeScript's DOM types lack it. */
const navigation = (globalThis as { navigation?: EventTarget }).navigation;

/** Whether the browser tells of every address change by itself. */
export const HAS_NAVIGATION = navigation !== undefined;

/**
 * Calls back after each change of the address without a page load, until `signal` aborts. Never polls. Returns the way to
 * compare now, for browsers that do not tell: to be called whenever the page changed.
 */
export function watchAddress(onMove: () => void, signal: AbortSignal): () => void {
  let known = location.href;
  const check = () => {
    if (signal.aborted || location.href === known) return;
    known = location.href;
    onMove();
  };
  // After the address has changed: `navigate` would come before, and may yet be cancelled.
  navigation?.addEventListener('currententrychange', check, { signal });
  addEventListener('popstate', check, { signal });
  return check;
}
