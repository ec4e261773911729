import type { enHistory } from '../en/history';
import type { WordsOf } from '../words-of';

/** The words of the History screen, in Spanish. `.one`/`.other` are plural forms. */
export const esHistory: WordsOf<typeof enHistory> = {};
