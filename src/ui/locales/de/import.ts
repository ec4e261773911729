import type { enImport } from '../en/import';
import type { WordsOf } from '../words-of';

/** The words of the import screens, in German. `.one`/`.other` are plural forms. */
export const deImport: WordsOf<typeof enImport> = {};
