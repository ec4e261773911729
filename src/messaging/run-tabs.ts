import type { Id } from '../domain/ids';
import { browser } from '../platform/browser';

/** What a review run has opened in a tab last. */
export interface RunTab {
  programId: Id;
  contactId: Id;
  /**
   * The card opens by itself with this profile, for the user has asked for it: `asked` until the tab comes to a profile, `open` until that
   * is read, `done` from then on.
   */
  card: 'asked' | 'open' | 'done';
}

/** The tabs in which review runs go on, kept in the browser's memory: it outlives the worker, not the browser. */
export interface RunTabs {
  keep(tabId: number, run: RunTab): Promise<void>;
  of(tabId: number): Promise<RunTab | null>;
  drop(tabId: number): Promise<void>;
}

const keyOf = (tabId: number) => `run:${tabId}`;

/** The tabs of this browser, in `storage.session`, which page scripts cannot read. */
export const runTabs: RunTabs = {
  keep: (tabId, run) => browser.storage.session.set({ [keyOf(tabId)]: run }),
  of: async (tabId) => ((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as RunTab | undefined) ?? null,
  drop: (tabId) => browser.storage.session.remove(keyOf(tabId)),
};
