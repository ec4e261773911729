import type { enIssues } from '../en/issues';
import type { WordsOf } from '../words-of';

/** The words of the work list of data issues, in Spanish. `.one`/`.other` are plural forms. */
export const esIssues: WordsOf<typeof enIssues> = {};
