import type { enSentences } from '../en/sentences';
import type { WordsOf } from '../words-of';

/** The sentences that verdicts, identity and history are made of, in Spanish. `.one`/`.other` are plural forms. */
export const esSentences: WordsOf<typeof enSentences> = {};
