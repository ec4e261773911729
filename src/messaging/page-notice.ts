import type { PageNotice } from './contract';

/** Whether a message that reached a page script is a notice of the worker. */
export function isPageNotice(message: unknown): message is PageNotice {
  return (message as PageNotice | null)?.notice === 'pill';
}
