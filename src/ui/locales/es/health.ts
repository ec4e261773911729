import type { enHealth } from '../en/health';
import type { WordsOf } from '../words-of';

/** The words of the Health screen, in Spanish. */
export const esHealth: WordsOf<typeof enHealth> = {};
