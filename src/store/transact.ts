import type { Id } from '../domain/ids';
import { ALL_TABLES, type Database, letOpenAgain } from './database';
import type { ProgramWriter } from './program-writer';
import { toStoreError } from './store-error';
import { TransactionWriter } from './transaction-writer';

/** Runs `work` in one transaction over all tables; see `Store.transact`. */
export async function transact<T>(
  database: Database,
  programId: Id,
  work: (write: ProgramWriter) => Promise<T>,
): Promise<T> {
  letOpenAgain(database);
  try {
    return await database.transaction('rw', [...ALL_TABLES], async () => {
      const writer = new TransactionWriter(database, programId);
      const result = await work(writer);
      await writer.finish();
      return result;
    });
  } catch (error) {
    throw toStoreError(error);
  }
}
