import type { enHistory } from '../en/history';
import type { WordsOf } from '../words-of';

/** The words of the History screen, in German. `.one`/`.other` are plural forms. */
export const deHistory: WordsOf<typeof enHistory> = {};
