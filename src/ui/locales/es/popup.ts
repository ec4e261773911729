import type { enPopup } from '../en/popup';
import type { WordsOf } from '../words-of';

/** The words of the popup, in Spanish. `.one`/`.other` are plural forms. */
export const esPopup: WordsOf<typeof enPopup> = {};
