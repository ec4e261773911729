import { useEffect, useState } from 'preact/hooks';
import { useWorld } from './world-context';
import { sayError } from '../format/say-error';

/** What a live query has given so far. `value` is undefined until the first answer. */
export interface Live<T> {
  value: T | undefined;
  /** Why the records could not be read, in words for the user. */
  error: string | null;
}

interface Answer<T> extends Live<T> {
  /** The question that the value answers. */
  answered: (() => Promise<T>) | null;
}

/**
 * The result of a query, kept fresh after each change of what it read. Pass the same function (useCallback) as long as the
 * question is the same; while a new question is being answered, the value of the former one stays, and is not current.
 */
export function useLive<T>(query: () => Promise<T>): Live<T> & { isCurrent: boolean } {
  const { store } = useWorld();
  const [{ value, answered, error }, setAnswer] = useState<Answer<T>>({
    value: undefined,
    answered: null,
    error: null,
  });
  useEffect(
    () =>
      store.watch(
        query,
        (read) => setAnswer({ value: read, answered: query, error: null }),
        (failure) => setAnswer((former) => ({ ...former, error: sayError(failure) })),
      ),
    [store, query],
  );
  return { value, isCurrent: answered === query, error };
}
