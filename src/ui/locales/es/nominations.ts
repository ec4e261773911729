import type { enNominations } from '../en/nominations';
import type { WordsOf } from '../words-of';

/** The words of the list of nominations, in Spanish. `.one`/`.other` are plural forms. */
export const esNominations: WordsOf<typeof enNominations> = {};
