import { useEffect, useState } from 'preact/hooks';
import { useWorld } from './world-context';
import { sayError } from '../format/say-error';

/** What a live query has given so far. `value` is undefined until the first answer. */
export interface Live<T> {
  value: T | undefined;
  /** Why the records could not be read, in words for the user. */
  error: string | null;
}

/**
 * The result of a query, kept fresh after each change of what it read. Pass the same function (useCallback) as long as the
 * question is the same; while a new question is being answered, the value of the former one stays.
 */
export function useLive<T>(query: () => Promise<T>): Live<T> {
  const { store } = useWorld();
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null });
  useEffect(
    () =>
      store.watch(
        query,
        (value) => setLive({ value, error: null }),
        (error) => setLive(({ value }) => ({ value, error: sayError(error) })),
      ),
    [store, query],
  );
  return live;
}
