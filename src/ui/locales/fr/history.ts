import type { enHistory } from '../en/history';
import type { WordsOf } from '../words-of';

/** The words of the History screen, in French. `.one`/`.other` are plural forms. */
export const frHistory: WordsOf<typeof enHistory> = {};
