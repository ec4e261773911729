import type { enSettings } from '../en/settings';
import type { WordsOf } from '../words-of';

/** The words of Programs & settings, in French. `.one`/`.other` are plural forms. */
export const frSettings: WordsOf<typeof enSettings> = {};
