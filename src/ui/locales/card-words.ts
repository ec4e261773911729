import { type Say, sayIn } from '../../domain/say-in';
import type { enCardWords } from './en/card-words';
import { LOCALE } from './language';
import { createTranslate } from './translate';
import { textAtHand } from './words-at-hand';

/** Says the words of the card. */
export const t = createTranslate<typeof enCardWords>(textAtHand, LOCALE);

/** Says sentences that were made in other rooms, such as those of verdicts. */
export const sayIt: Say = sayIn(textAtHand, LOCALE);
