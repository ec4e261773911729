import type { Day, YearMonth } from './ids';

/**
 * A sentence, or a part of one, that is put into words only where it is shown, in the language of the user: the name of the sentence
 * and what fills its blanks. It can be kept, sent and compared.
 */
export interface Said {
  say: string;
  with?: Record<string, SaidValue>;
}

/**
 * What fills a blank: words of a record or page as they are, a number, a date, another sentence, or several of these in a list, where
 * each counts; `or`: one of them; `apart`: each is long, or holds a list of its own.
 */
export type SaidValue =
  | string
  | number
  | { month: YearMonth }
  | { day: Day }
  | { list: readonly SaidValue[]; joined?: 'or' | 'apart' }
  | Said;

/** A sentence as it is kept. Those from before Muster spoke several languages are English words as they are. */
export type Sentence = string | Said;

/** Makes a sentence. What is null is left out: parts of the sentence that need it are not said. */
export function say(key: string, values: Record<string, SaidValue | null> = {}): Said {
  const known = Object.entries(values).filter((entry): entry is [string, SaidValue] => entry[1] !== null);
  return known.length === 0 ? { say: key } : { say: key, with: Object.fromEntries(known) };
}
