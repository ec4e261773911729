import type { enPopup } from '../en/popup';
import type { WordsOf } from '../words-of';

/** The words of the popup, in German. `.one`/`.other` are plural forms. */
export const dePopup: WordsOf<typeof enPopup> = {};
