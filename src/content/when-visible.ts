/** Calls back once the tab is visible: now, or when the user comes to it; never when `signal` aborts before. */
export function whenVisible(begin: () => void, signal: AbortSignal): void {
  if (document.visibilityState === 'visible') begin();
  else document.addEventListener('visibilitychange', begin, { once: true, signal });
}
