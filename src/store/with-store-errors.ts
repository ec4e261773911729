import { type Database, letOpenAgain } from './database';
import { toStoreError } from './store-error';

/** The same functions (and groups of functions), rejecting with a `StoreError` where the database itself is in trouble. */
export function withStoreErrors<T extends object>(database: Database, functions: T): T {
  const entries = Object.entries(functions).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'function')
      return [name, translate(database, value as (...args: unknown[]) => Promise<unknown>)];
    return [name, typeof value === 'object' && value !== null ? withStoreErrors(database, value) : value];
  });
  return Object.fromEntries(entries) as T;
}

function translate(database: Database, read: (...args: unknown[]) => Promise<unknown>) {
  return (...args: unknown[]) => {
    letOpenAgain(database);
    return read(...args).catch((error: unknown) => {
      throw toStoreError(error);
    });
  };
}
