import type { enPageWords } from './en/page-words';
import { LOCALE } from './language';
import { createTranslate } from './translate';
import { textAtHand } from './words-at-hand';

/** Says the words of Muster's own pages, those of the card among them. */
export const t = createTranslate<typeof enPageWords>(textAtHand, LOCALE);
