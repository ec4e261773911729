/** The languages that Muster speaks, English first: it is what everybody else gets. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

/** A language that Muster speaks. */
export type Language = (typeof LANGUAGES)[number];

/** The first of the user's languages that Muster speaks, with the user's region of it: dates and numbers go by that. */
export function chooseLocale(wanted: readonly string[]): { language: Language; locale: string } {
  for (const locale of wanted) {
    const language = LANGUAGES.find((known) => known === locale.split('-')[0]);
    if (language !== undefined) return { language, locale };
  }
  return { language: 'en', locale: 'en' };
}

const chosen = chooseLocale(navigator.languages);

/** The language of the words on screen. */
export const LANGUAGE = chosen.language;

/** The locale of dates and numbers: the user's own region of the language on screen. */
export const LOCALE = chosen.locale;
