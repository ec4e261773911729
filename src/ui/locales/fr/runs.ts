import type { enRuns } from '../en/runs';
import type { WordsOf } from '../words-of';

/** The words of the dashboard's review runs, in French. `.one`/`.other` are plural forms. */
export const frRuns: WordsOf<typeof enRuns> = {};
