import type { PageNotice } from './contract';

/** Whether a message that reached a page script is a notice of the worker or of the popup. */
export function isPageNotice(message: unknown): message is PageNotice {
  const { notice } = (message ?? {}) as Partial<PageNotice>;
  return notice === 'pill' || notice === 'said' || notice === 'open';
}
