import type { enImport } from '../en/import';
import type { WordsOf } from '../words-of';

/** The words of the import screens, in Spanish. `.one`/`.other` are plural forms. */
export const esImport: WordsOf<typeof enImport> = {};
