import type { Sender } from './contract';

/** Who sent a message, as the browser says (not as the message says). `origin` is missing from the polyfill's types. */
export interface MessageSender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
  userScriptWorldId?: string;
}

/** The extension's own identity: its id and its origin, e.g. `chrome-extension://<id>`. */
export interface Self {
  id: string;
  origin: string;
}

/** A sender that may be heard: the page script of a tab, or one of Muster's own pages. */
export type KnownSender = { kind: 'page'; tabId: number } | { kind: 'extension' };

const LINKEDIN = 'https://www.linkedin.com';

/**
 * Who the sender is, or null for anybody who is not to be answered: other extensions, frames inside LinkedIn, other
 * sites, sandboxed documents, user scripts, and whatever names no origin.
 */
export function knowSender(sender: MessageSender, self: Self): KnownSender | null {
  if (sender.id !== self.id || sender.userScriptWorldId !== undefined) return null;
  if (isAt(sender, self.origin)) return { kind: 'extension' };
  const tabId = sender.tab?.id;
  return isAt(sender, LINKEDIN) && sender.frameId === 0 && tabId !== undefined && tabId >= 0
    ? { kind: 'page', tabId }
    : null;
}

/** Whether the message type may come from this kind of sender. */
export function maySend(sender: KnownSender, from: Sender): boolean {
  return from === 'both' || from === sender.kind;
}

function isAt(sender: MessageSender, origin: string): boolean {
  return sender.origin === origin && sender.url?.startsWith(`${origin}/`) === true;
}
