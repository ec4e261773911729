import type { enExport } from '../en/export';
import type { WordsOf } from '../words-of';

/** The words of the queue, of exports and of where corrections go, in Spanish. */
export const esExport: WordsOf<typeof enExport> = {};
