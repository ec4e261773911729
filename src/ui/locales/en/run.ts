/** The words of a review run on the card, in English. `.one`/`.other` are plural forms. */
export const enRun = {} as const;
