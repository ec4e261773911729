import type { Observation } from '../domain/observation';
import { browser } from '../platform/browser';

/** What each tab's page said last, kept in the browser's memory: it outlives the worker, not the browser. */
export interface TabPages {
  keep(tabId: number, observation: Observation): Promise<void>;
  of(tabId: number): Promise<Observation | null>;
  all(): Promise<{ tabId: number; observation: Observation }[]>;
  drop(tabId: number): Promise<void>;
}

const PREFIX = 'page:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** The pages of this browser's tabs, in `storage.session`, which page scripts cannot read. */
export const tabPages: TabPages = {
  async keep(tabId, observation) {
    await browser.storage.session.set({ [keyOf(tabId)]: observation });
    // The last word of a tab may come after its end was told: nobody would forget it then.
    browser.tabs.get(tabId).catch(() => tabPages.drop(tabId));
  },
  of: async (tabId) => {
    const key = keyOf(tabId);
    return ((await browser.storage.session.get(key))[key] as Observation | undefined) ?? null;
  },
  all: async () =>
    Object.entries(await browser.storage.session.get(null))
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => ({ tabId: Number(key.slice(PREFIX.length)), observation: value as Observation })),
  drop: (tabId) => browser.storage.session.remove(keyOf(tabId)),
};
