import type { enHealth } from '../en/health';
import type { WordsOf } from '../words-of';

/** The words of the Health screen, in French. */
export const frHealth: WordsOf<typeof enHealth> = {};
