import type { Transaction } from 'dexie';

/** One step in the life of the database: its form from this version on, and how the rows of the version before become its own. */
export interface Migration {
  /** Counts up by one. */
  version: number;
  /** Table → its indexes, in Dexie's notation. Tables that are not named stay as they are. */
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => PromiseLike<void>;
}
