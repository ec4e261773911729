/** The words of the departure play and of nominations, in English. `.one`/`.other` are plural forms. */
export const enDeparture = {} as const;
