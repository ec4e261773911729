import { enCard } from './en-card';
import { createTranslate } from './translate';

/** The language of the words on screen; dates and numbers follow it. */
export const LOCALE = 'en';

/** Says the words of the card. */
export const t = createTranslate(enCard, LOCALE);
