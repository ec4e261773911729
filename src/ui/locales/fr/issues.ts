import type { enIssues } from '../en/issues';
import type { WordsOf } from '../words-of';

/** The words of the work list of data issues, in French. `.one`/`.other` are plural forms. */
export const frIssues: WordsOf<typeof enIssues> = {};
