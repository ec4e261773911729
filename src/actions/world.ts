import type { Id, Instant } from '../domain/ids';
import type { Sentence } from '../domain/said';
import type { Store } from '../store/store';

/** What an action needs from outside: the records, the time and fresh identifiers. Tests pass their own. */
export interface World {
  store: Store;
  now(): Instant;
  newId(): Id;
}

/** What an action that writes a file needs besides. */
export interface WorldOfFiles extends World {
  /** Puts a sentence of Muster's into the words of the file. */
  say(sentence: Sentence): string;
}
