import type { enSettings } from '../en/settings';
import type { WordsOf } from '../words-of';

/** The words of Programs & settings, in German. `.one`/`.other` are plural forms. */
export const deSettings: WordsOf<typeof enSettings> = {};
