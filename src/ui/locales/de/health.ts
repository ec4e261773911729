import type { enHealth } from '../en/health';
import type { WordsOf } from '../words-of';

/** The words of the Health screen, in German. */
export const deHealth: WordsOf<typeof enHealth> = {};
