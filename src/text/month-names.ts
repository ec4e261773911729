/** The languages LinkedIn can be set to, by the letters they are written in; their month names come from the browser. */
const LATIN = 'en de fr es pt it nl pl sv da nb fi cs ro hu tr id ms vi tl'.split(' ');
const OTHER = 'ru uk el th hi bn mr pa te ja ko zh ar ar-SY ar-DZ ar-MA fa he'.split(' ');

/** Spellings of older tables than the browser's, or of one country: Czech, German, Austrian, Dutch, Indonesian, Vietnamese. */
const OLD_SPELLINGS = new Map<string, number>([
  ...'led úno bře dub kvě čvn čvc srp zář říj lis pro'.split(' ').map((name, month) => [name, month + 1] as const),
  ['mrz', 3],
  ['jän', 1],
  ['jänner', 1],
  ['agt', 8],
  ['peb', 2],
  ['nop', 11],
  ['mrt', 3],
  ...Array.from({ length: 12 }, (_, month) => [`th${month + 1}`, month + 1] as const),
]);

/** Words that stand beside a month or a year and say "of", "year" or "month". */
const PARTICLES = /^(?:de|del|d|of|г|р|m|g|năm|년|年|月|월)$/;
const PARTING = /[\s.,/'’׳״॰°年月년월]+/;

/** What may be the name of a month; a whole sentence is not. Thai months are two initials. */
const WORD = /^(?:\p{L}[\p{L}\p{M}]{1,11}(?: \d{1,2})?|[\p{L}\p{M}]{1,3} \p{L})$/u;

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

/** English is at hand: the browser's tables take long to load the first time, and most pages need no others. */
const namesByLocale = new Map([['en', ENGLISH.map((name) => [name])]]);

/** With a day beside it, a month has another ending in many languages. */
const STYLES: Intl.DateTimeFormatOptions[] = [
  { month: 'long', year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { month: 'long', day: 'numeric' },
];

/** The words beside a number, without particles and punctuation, in small letters. */
export function normaliseMonth(text: string): string {
  return text
    .toLowerCase()
    .split(PARTING)
    .filter((word) => word !== '' && !PARTICLES.test(word))
    .join(' ');
}

/**
 * The spellings of the twelve months; none for a language that the browser does not know. In another calendar than ours, the
 * month that holds the middle of each of ours.
 */
function monthNames(locale: string, calendar = 'gregory'): string[][] {
  const key = calendar === 'gregory' ? locale : calendar;
  const known = namesByLocale.get(key);
  if (known) return known;
  const names: string[][] = [];
  try {
    const formats = STYLES.map((style) => new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, style));
    for (let month = 0; month < 12; month++) {
      const day = new Date(2023, month, 15);
      names.push(
        formats.map((format) => normaliseMonth(format.format(day).replace(/(?<!\d)(?:\d{4}|15|24|25)(?!\d)/, ' '))),
      );
    }
  } catch {
    // The page names a language that the browser does not know.
  }
  namesByLocale.set(key, names);
  return names;
}

/** Months (1 to 12) whose name is `word`, or begins with it when three letters or more are given. */
function matchMonths(word: string, names: readonly string[][]): number[] {
  const pick = (fits: (name: string) => boolean): number[] =>
    names.flatMap((spellings, month) => (spellings.some(fits) ? [month + 1] : []));
  const exact = pick((name) => name === word);
  return exact.length > 0 || word.length < 3 ? exact : pick((name) => name.startsWith(word));
}

/** The month (1 to 12) a normalised word names in the language of the page or else in English; null when it names none. */
export function monthOnPage(word: string, locale: string): number | null {
  for (const language of [locale, 'en']) {
    const months = matchMonths(word, monthNames(language));
    if (months.length === 1) return months[0] ?? null;
  }
  return OLD_SPELLINGS.get(word) ?? null;
}

/**
 * The month (1 to 12) a normalised word names; a word that the page's language and English lack counts where all languages that
 * know it agree. Null when none does; 13 when it cannot be a month at all.
 */
export function monthOf(word: string, locale: string): number | null {
  const onPage = monthOnPage(word, locale);
  if (onPage !== null) return onPage;
  const languages = /\p{Script=Latin}/u.test(word) ? LATIN : OTHER;
  const months = new Set(languages.flatMap((each) => matchMonths(word, monthNames(each))));
  if (months.size === 1) return [...months][0] ?? null;
  return WORD.test(word) ? null : 13;
}

/** The month of our calendar (1 to 12) that begins in the Persian month of this name; null when it names none. */
export function monthOfPersian(word: string): number | null {
  const months = matchMonths(word, monthNames('fa', 'persian'));
  return months.length === 1 ? (months[0] ?? null) : null;
}
