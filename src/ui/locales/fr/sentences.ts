import type { enSentences } from '../en/sentences';
import type { WordsOf } from '../words-of';

/** The sentences that verdicts, identity and history are made of, in French. `.one`/`.other` are plural forms. */
export const frSentences: WordsOf<typeof enSentences> = {};
