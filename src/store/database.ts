import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Event, RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import type { HealthKind, KindHealth } from '../domain/reading-health';
import type { ChangeRow } from './change-row';
import type { IndexedRow } from './index-row';
import { MIGRATIONS } from './migrations/all-migrations';
import { RECORD_TABLES, type RecordRows } from './record-rows';
import { StoreError } from './store-error';

/** The database with a typed door to each table. */
export interface Database extends Dexie {
  events: Table<IndexedRow<Event>, Id>;
  changes: Table<ChangeRow, number>;
  readings: Table<KindHealth, HealthKind>;
}

/** The names of all tables. */
export const ALL_TABLES: readonly string[] = [...RECORD_TABLES, 'events', 'changes', 'readings'];

/**
 * Describes the database in all its versions. It opens at the first use; one of a later version does not open. Contexts
 * that still hold the version before let go of it by themselves, so an upgrade waits for them at most a moment.
 */
export function defineDatabase(name: string, indexedDB: IDBFactory, options: DexieOptions = {}): Database {
  // Dexie's own cache hands out a deep copy of every row that a live query reads.
  const place = { ...options, indexedDB: refuseUnknownVersion(indexedDB), cache: 'disabled' } as const;
  const database = new Dexie(name, place) as Database;
  for (const { version, stores, upgrade } of MIGRATIONS) {
    const step = database.version(version).stores(stores);
    if (upgrade !== undefined) step.upgrade(upgrade);
  }
  return database;
}

/** The table of one kind of record. */
export function tableOf<T extends RecordTable>(database: Database, table: T): Table<IndexedRow<RecordRows[T]>, Id> {
  return database.table(table);
}

/** Lets the next use open a database that could not be opened before. Dexie would refuse every one from then on. */
export function letOpenAgain(database: Database): void {
  if (database.hasFailed() && !database.hasBeenClosed()) database.close({ disableAutoOpen: false });
}

/**
 * When a database turns out to be of a later version, Dexie opens it again without naming any version, and may even patch
 * it to its own taste. Rows of a later version must not be touched: that second attempt is refused.
 */
function refuseUnknownVersion(factory: IDBFactory): IDBFactory {
  return new Proxy(factory, {
    get(target, property) {
      if (property === 'open')
        return (name: string, version?: number) => {
          if (version === undefined) throw new StoreError('too-new');
          return target.open(name, version);
        };
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
