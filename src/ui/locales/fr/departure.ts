import type { enDeparture } from '../en/departure';
import type { WordsOf } from '../words-of';

/** The words of the departure play and of nominations, in French. `.one`/`.other` are plural forms. */
export const frDeparture: WordsOf<typeof enDeparture> = {};
