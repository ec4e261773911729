import type { enLearnt } from '../en/learnt';
import type { WordsOf } from '../words-of';

/** The words of the screen of learnt answers, in French. */
export const frLearnt: WordsOf<typeof enLearnt> = {};
