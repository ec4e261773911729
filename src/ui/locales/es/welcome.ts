import type { enWelcome } from '../en/welcome';
import type { WordsOf } from '../words-of';

/** The words of the first run, in Spanish. `.one`/`.other` are plural forms. */
export const esWelcome: WordsOf<typeof enWelcome> = {};
