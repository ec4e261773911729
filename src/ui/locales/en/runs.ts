/** The words of the dashboard's review runs, in English. `.one`/`.other` are plural forms. */
export const enRuns = {} as const;
