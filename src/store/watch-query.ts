import { liveQuery } from 'dexie';
import { StoreError, toStoreError } from './store-error';

/** Milliseconds after which a database that was in trouble is asked again. */
const PAUSE = 5_000;

/** Runs a live query; see `Store.watch`. */
export function watchQuery<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const answer = async () => {
    try {
      return await query();
    } catch (error) {
      // Dexie tells nobody of this one, and asks no more: the browser has broken off the reading.
      throw error instanceof Error && error.name === 'AbortError'
        ? new StoreError('broken', error)
        : toStoreError(error);
    }
  };
  let stop: () => void;
  const ask = () => {
    const subscription = liveQuery(answer).subscribe(onValue, (error: unknown) => {
      onError(error);
      if (!(error instanceof StoreError)) return;
      const timer = setTimeout(ask, PAUSE);
      stop = () => clearTimeout(timer);
    });
    stop = () => subscription.unsubscribe();
  };
  ask();
  return () => stop();
}
