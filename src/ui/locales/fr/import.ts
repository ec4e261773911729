import type { enImport } from '../en/import';
import type { WordsOf } from '../words-of';

/** The words of the import screens, in French. `.one`/`.other` are plural forms. */
export const frImport: WordsOf<typeof enImport> = {};
