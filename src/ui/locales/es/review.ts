import type { enReview } from '../en/review';
import type { WordsOf } from '../words-of';

/** The words of the list of likely changes, in Spanish. `.one`/`.other` are plural forms. */
export const esReview: WordsOf<typeof enReview> = {};
