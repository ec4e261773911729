import type { Id, Instant } from '../domain/ids';
import type { Store } from '../store/store';

/** What an action needs from outside: the records, the time and fresh identifiers. Tests pass their own. */
export interface World {
  store: Store;
  now(): Instant;
  newId(): Id;
}
