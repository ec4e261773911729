import { toStoreError } from './store-error';

/** The same functions (and groups of functions), rejecting with a `StoreError` where the database itself is in trouble. */
export function withStoreErrors<T extends object>(functions: T): T {
  const entries = Object.entries(functions).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'function') return [name, translate(value as (...args: unknown[]) => Promise<unknown>)];
    return [name, typeof value === 'object' && value !== null ? withStoreErrors(value) : value];
  });
  return Object.fromEntries(entries) as T;
}

function translate(read: (...args: unknown[]) => Promise<unknown>) {
  return (...args: unknown[]) =>
    read(...args).catch((error: unknown) => {
      throw toStoreError(error);
    });
}
