import { type Browser, browser } from './browser';

const NOTIFICATIONS = { permissions: ['notifications'] } as const satisfies { permissions: ['notifications'] };

/** Whether the user has given the browser's permission for notifications, and not taken it back. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTIFICATIONS);
}

/** Asks for the permission; answers whether it was given. To be called straight from a click, before anything is awaited. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(NOTIFICATIONS);
}

/** Calls back when any permission was given or taken back, in whatever context. Returns the way to stop. */
export function watchPermissions(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

/** The browser's notifications; null without the permission: then there is no such part of its API. */
export function notifications(): Browser['notifications'] | null {
  return (browser as Partial<Browser>).notifications ?? null;
}
