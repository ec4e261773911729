import type { enCard } from '../en/card';
import type { WordsOf } from '../words-of';

/** The words of the card, in Spanish. Shared by the overlay and Muster's own pages; `.one`/`.other` are plural forms. */
export const esCard: WordsOf<typeof enCard> = {};
