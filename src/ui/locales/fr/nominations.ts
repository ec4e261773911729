import type { enNominations } from '../en/nominations';
import type { WordsOf } from '../words-of';

/** The words of the list of nominations, in French. `.one`/`.other` are plural forms. */
export const frNominations: WordsOf<typeof enNominations> = {};
