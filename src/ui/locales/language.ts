import { chooseLocale, LANGUAGES } from '../../domain/choose-locale';
import { languageAtHand } from './words-at-hand';

// The overlay is handed its words; a page of Muster's own has all to choose from.
const handed = languageAtHand();
const chosen = chooseLocale(navigator.languages, handed === undefined ? LANGUAGES : [handed]);

/** The language of the words on screen. */
export const LANGUAGE = chosen.language;

/** The locale of dates and numbers: the user's own region of the language on screen. */
export const LOCALE = chosen.locale;
