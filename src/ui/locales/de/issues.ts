import type { enIssues } from '../en/issues';
import type { WordsOf } from '../words-of';

/** The words of the work list of data issues, in German. `.one`/`.other` are plural forms. */
export const deIssues: WordsOf<typeof enIssues> = {};
