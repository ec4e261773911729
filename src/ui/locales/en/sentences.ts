/** The sentences that verdicts, identity and history are made of, in English. `.one`/`.other` are plural forms. */
export const enSentences = {} as const;
