import type { enNominations } from '../en/nominations';
import type { WordsOf } from '../words-of';

/** The words of the list of nominations, in German. `.one`/`.other` are plural forms. */
export const deNominations: WordsOf<typeof enNominations> = {};
