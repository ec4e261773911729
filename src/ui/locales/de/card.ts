import type { enCard } from '../en/card';
import type { WordsOf } from '../words-of';

/** The words of the card, in German. Shared by the overlay and Muster's own pages; `.one`/`.other` are plural forms. */
export const deCard: WordsOf<typeof enCard> = {};
