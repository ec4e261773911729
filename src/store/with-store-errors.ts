import { type Database, letOpenAgain } from './database';
import { toStoreError } from './store-error';

/** What a read gives: all at once, or some at a time. */
type Answer = Promise<unknown> | AsyncIterable<unknown>;

/** The same functions (and groups of functions), rejecting with a `StoreError` where the database itself is in trouble. */
export function withStoreErrors<T extends object>(database: Database, functions: T): T {
  const entries = Object.entries(functions).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'function') return [name, translate(database, value as (...args: unknown[]) => Answer)];
    return [name, typeof value === 'object' && value !== null ? withStoreErrors(database, value) : value];
  });
  return Object.fromEntries(entries) as T;
}

function translate(database: Database, read: (...args: unknown[]) => Answer) {
  return (...args: unknown[]): Answer => {
    letOpenAgain(database);
    const answer = read(...args);
    if (Symbol.asyncIterator in answer) return translateParts(answer);
    return answer.catch((error: unknown) => {
      throw toStoreError(error);
    });
  };
}

async function* translateParts(parts: AsyncIterable<unknown>) {
  try {
    yield* parts;
  } catch (error) {
    throw toStoreError(error);
  }
}
