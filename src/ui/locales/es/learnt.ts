import type { enLearnt } from '../en/learnt';
import type { WordsOf } from '../words-of';

/** The words of the screen of learnt answers, in Spanish. */
export const esLearnt: WordsOf<typeof enLearnt> = {};
