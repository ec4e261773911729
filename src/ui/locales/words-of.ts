/** The same texts in another language: every key of the English catalogue, and no other. */
export type WordsOf<English> = Record<keyof English, string>;
