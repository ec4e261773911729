/** The same texts in another language: every key of the English catalogue. */
export type WordsOf<English> = Partial<Record<keyof English, string>>;
