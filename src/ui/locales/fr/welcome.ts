import type { enWelcome } from '../en/welcome';
import type { WordsOf } from '../words-of';

/** The words of the first run, in French. `.one`/`.other` are plural forms. */
export const frWelcome: WordsOf<typeof enWelcome> = {};
