import type { enRun } from '../en/run';
import type { WordsOf } from '../words-of';

/** The words of a review run on the card, in German. `.one`/`.other` are plural forms. */
export const deRun: WordsOf<typeof enRun> = {};
