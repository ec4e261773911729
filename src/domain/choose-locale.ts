/** The languages that Muster speaks, English first: it is what everybody else gets. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

/** A language that Muster speaks. */
export type Language = (typeof LANGUAGES)[number];

/**
 * The first of the user's languages that is `spoken`, with the user's region of it: dates and numbers go by that. When none is, it is the
 * first that is spoken.
 */
export function chooseLocale(
  wanted: readonly string[],
  spoken: readonly [Language, ...Language[]] = LANGUAGES,
): { language: Language; locale: string } {
  for (const locale of wanted) {
    const language = spoken.find((known) => known === locale.split('-')[0]);
    if (language !== undefined) return { language, locale };
  }
  return { language: spoken[0], locale: spoken[0] };
}
