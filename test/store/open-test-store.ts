// Dexie's live queries look for a global database when it loads, so this comes before anything that imports it.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/store';

/** A browser's database of its own, and the way to open the store on it: twice for two contexts. */
export function testPlace(): { indexedDB: IDBFactory; open: () => Store } {
  const indexedDB = new IDBFactory();
  return { indexedDB, open: () => openStore({ indexedDB, IDBKeyRange, name: 'muster' }) };
}
