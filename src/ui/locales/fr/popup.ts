import type { enPopup } from '../en/popup';
import type { WordsOf } from '../words-of';

/** The words of the popup, in French. `.one`/`.other` are plural forms. */
export const frPopup: WordsOf<typeof enPopup> = {};
