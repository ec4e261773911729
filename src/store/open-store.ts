import { isSame } from '../domain/is-same';
import type { Program } from '../domain/program';
import type { HealthKind, KindHealth } from '../domain/reading-health';
import { defineDatabase } from './database';
import { readProgram } from './records/read-program';
import { removeProgram } from './remove-program';
import type { Store } from './store';
import { transact } from './transact';
import { watchQuery } from './watch-query';
import { withStoreErrors } from './with-store-errors';

/** Where the database is; a test gives its own. */
export interface StorePlace {
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
}

/** Opens the store of this browser. The database itself opens at the first use. */
export function openStore(place: StorePlace = {}): Store {
  const factory = place.indexedDB ?? globalThis.indexedDB;
  const keyRange = place.IDBKeyRange ?? globalThis.IDBKeyRange;
  const database = defineDatabase(place.name ?? 'muster', factory, { IDBKeyRange: keyRange });
  return {
    programs: withStoreErrors(database, {
      all: () => database.table<Program>('programs').orderBy('id').sortBy('name'),
      get: (id: string) => database.table<Program, string>('programs').get(id),
      remove: (id: string) => removeProgram(database, id),
    }),
    readings: withStoreErrors(database, {
      all: () => database.readings.toArray(),
      of: (kind: HealthKind) => database.readings.get(kind),
      change: (kind: HealthKind, work: (before: KindHealth | undefined) => KindHealth) =>
        database.transaction('rw', database.readings, async () => {
          const before = await database.readings.get(kind);
          const next = work(before);
          if (!isSame(before, next)) await database.readings.put(next);
          return next;
        }),
    }),
    in: (programId) => withStoreErrors(database, readProgram(database, programId)),
    watch: watchQuery,
    transact: (programId, work) => transact(database, programId, work),
    close: () => database.close(),
  };
}
