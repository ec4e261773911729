import type { enLearnt } from '../en/learnt';
import type { WordsOf } from '../words-of';

/** The words of the screen of learnt answers, in German. */
export const deLearnt: WordsOf<typeof enLearnt> = {};
