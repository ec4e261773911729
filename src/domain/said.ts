import type { Day, YearMonth } from './ids';

/**
 * A sentence, or a part of one, that is put into words only where it is shown, in the language of the user: the name of the sentence
 * and what fills its blanks. It can be kept, sent and compared.
 */
export interface Said {
  say: string;
  with?: Record<string, SaidValue>;
}

/** What fills a blank: words of a record or page as they are, a number, a date, or another sentence. */
export type SaidValue = string | number | { month: YearMonth } | { day: Day } | Said;

/** A sentence as it is kept. Those from before Muster spoke several languages are English words as they are. */
export type Sentence = string | Said;
