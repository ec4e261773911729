import type { enSettings } from '../en/settings';
import type { WordsOf } from '../words-of';

/** The words of Programs & settings, in Spanish. `.one`/`.other` are plural forms. */
export const esSettings: WordsOf<typeof enSettings> = {};
