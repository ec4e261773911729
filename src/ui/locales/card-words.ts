import { enCard } from './en-card';
import { createTranslate } from './translate';

/** The language of the words on screen. */
const LANGUAGE = 'en';

/** The locale of dates and numbers: the user's own region of the language on screen. */
export const LOCALE = navigator.languages.find((locale) => locale.startsWith(LANGUAGE)) ?? LANGUAGE;

/** Says the words of the card. */
export const t = createTranslate(enCard, LOCALE);
