import type { enWelcome } from '../en/welcome';
import type { WordsOf } from '../words-of';

/** The words of the first run, in German. `.one`/`.other` are plural forms. */
export const deWelcome: WordsOf<typeof enWelcome> = {};
