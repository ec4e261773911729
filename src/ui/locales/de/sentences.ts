import type { enSentences } from '../en/sentences';
import type { WordsOf } from '../words-of';

/** The sentences that verdicts, identity and history are made of, in German. `.one`/`.other` are plural forms. */
export const deSentences: WordsOf<typeof enSentences> = {};
