import type { ListedRef } from '../domain/identity';
import type { Observation } from '../domain/observation';
import { browser } from '../platform/browser';

/** What each tab's page said last, kept in the browser's memory: it outlives the worker, not the browser. */
export interface TabPages {
  keep(tabId: number, observation: Observation): Promise<void>;
  of(tabId: number): Promise<Observation | null>;
  all(): Promise<{ tabId: number; observation: Observation }[]>;
  /** Notes whom of the tab's list the user chose to see the card of. */
  choose(tabId: number, person: ListedRef): Promise<void>;
  /** Whom the user chose; null when nobody, or when the tab has come to another page since. */
  chosen(tabId: number): Promise<ListedRef | null>;
  drop(tabId: number): Promise<void>;
}

const PREFIX = 'page:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;
const chosenKeyOf = (tabId: number) => `chosen:${tabId}`;

/** The pages of this browser's tabs, in `storage.session`, which page scripts cannot read. */
export const tabPages: TabPages = {
  async keep(tabId, observation) {
    const last = await tabPages.of(tabId);
    await browser.storage.session.set({ [keyOf(tabId)]: observation });
    if (last !== null && last.url !== observation.url) await browser.storage.session.remove(chosenKeyOf(tabId));
    // The last word of a tab may come after its end was told: nobody would forget it then.
    browser.tabs.get(tabId).catch(() => tabPages.drop(tabId));
  },
  of: (tabId) => read<Observation>(keyOf(tabId)),
  all: async () =>
    Object.entries(await browser.storage.session.get(null))
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => ({ tabId: Number(key.slice(PREFIX.length)), observation: value as Observation })),
  choose: (tabId, person) => browser.storage.session.set({ [chosenKeyOf(tabId)]: person }),
  chosen: (tabId) => read<ListedRef>(chosenKeyOf(tabId)),
  drop: (tabId) => browser.storage.session.remove([keyOf(tabId), chosenKeyOf(tabId)]),
};

async function read<T>(key: string): Promise<T | null> {
  return ((await browser.storage.session.get(key))[key] as T | undefined) ?? null;
}
