import { all, findTexts, mutator, setAttribute, type MutablePage, type Mutator } from './mutator';
import { LANGUAGES, wordsOf, writeMonthYear, type Language } from './languages';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH_YEAR = new RegExp(`\\b(${MONTHS.join('|')})[a-z]* ((?:19|20)\\d\\d)\\b`, 'g');
const DURATION = /\b(\d+) (yr|mo)s?\b/g;
const DEGREE = /\b(1st|2nd|3rd)(\+?)(?! Degree)/g;

/** Lines that are dates or a sum of years and nothing else: what people wrote themselves stays as it is. */
const DATE_LINE = /^\s*(?:[A-Z][\w-]+ · )?(?:(?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d\b|\d+ (?:yr|mo)s?\b)[^|]*$/;

/** Labels with a value in them: the present employer, the school, a profile, an invitation, a message. */
const LABELS = [
  /^Current company: (.+)\. Click to .*$/,
  /^Education: (.+)\. Click to .*$/,
  /^View (.+?)[’']s? profile$/,
  /^(?:Invite|Follow) (.+?)(?: to connect)?$/,
  /^(?:Send a message to|Message) (.+)$/,
];

/** The same labels, in their order, in languages that put the value in different places. */
const TRANSLATED_LABELS: Record<string, readonly string[]> = {
  de: [
    'Aktuelles Unternehmen: $1. Klicken Sie',
    'Ausbildung: $1. Klicken Sie',
    'Profil von $1',
    '$1 einladen',
    'An $1',
  ],
  fr: ['Entreprise actuelle : $1.', 'Formation : $1.', 'Voir le profil de $1', 'Inviter $1', 'Envoyer un message à $1'],
  ja: ['現在の会社: $1', '学歴: $1', '$1さんのプロフィールを表示', '$1さんとつながる', '$1さんにメッセージ'],
  ar: ['الشركة الحالية: $1', 'التعليم: $1', 'عرض ملف $1', 'دعوة $1', 'رسالة إلى $1'],
};

function translateDates(text: string, language: Language): string {
  const range =
    / ?[-–] ?(?=Present|[A-Z][a-z]{2,8} (?:19|20)|(?:19|20)\d\d)| to (?=Present|[A-Z][a-z]{2,8} (?:19|20)|(?:19|20)\d\d)/;
  return text
    .replace(range, language.dash)
    .replace(/\bPresent\b/, language.present)
    .replace(MONTH_YEAR, (_, month: string, year: string) => writeMonthYear(language, MONTHS.indexOf(month) + 1, year))
    .replace(DURATION, (_, count: string, unit: string) => language[unit === 'yr' ? 'years' : 'months'](Number(count)));
}

function translateWords(text: string, language: Language): string {
  const words = wordsOf(language);
  const trimmed = text.trim();
  const [first = '', ...rest] = trimmed.split(' · ');
  const kind = words[rest.at(-1) ?? ''];
  if (words[trimmed]) return text.replace(trimmed, words[trimmed]);
  // The kind of employment behind the employer, and before the sum of years.
  if (kind) return text.replace(/[^·]+$/, ` ${kind}`);
  if (rest.length === 1 && words[first] && /^\d/.test(rest[0] ?? '')) return text.replace(first, words[first]);
  return /^[·•\s]*(?:1st|2nd|3rd)\+?(?: degree connection)?$/.test(trimmed)
    ? text.replace(DEGREE, (_, degree: string, plus: string) => `${language.degrees[Number(degree[0]) - 1]}${plus}`)
    : text;
}

function translateLabel(label: string, language: Language): string {
  const at = LABELS.findIndex((pattern) => pattern.test(label));
  const translated = (TRANSLATED_LABELS[language.code] ?? TRANSLATED_LABELS['de'])?.[at];
  const pattern = LABELS[at];
  return pattern && translated ? label.replace(pattern, translated) : translateWords(label, language);
}

/** Puts a page in English into another language: dates, marks, kinds of employment, labels. Names, titles and places stay. */
function translatePage(page: MutablePage, language: Language): void {
  const { document, truth } = page;
  const words = wordsOf(language);
  const root = document.documentElement;
  if (root.lang && !root.lang.startsWith('en')) return;
  root.setAttribute('lang', language.code);
  if (language.isRightToLeft) root.setAttribute('dir', 'rtl');
  for (const text of findTexts(document)) {
    // A word within a line that people wrote is not the interface's.
    if (text.parentElement?.textContent?.trim() !== text.data.trim()) continue;
    const said = DATE_LINE.test(text.data) ? translateDates(text.data, language) : text.data;
    text.data = translateWords(said, language);
  }
  const roles = truth.roles.map((role) => {
    const kind = words[String(role.employmentType)];
    return kind ? { ...role, employmentType: kind } : role;
  });
  page.truth = { ...truth, roles };
  for (const attribute of ['aria-label', 'alt', 'title'])
    for (const element of all(document, `[${attribute}]`))
      setAttribute(element, attribute, translateLabel(element.getAttribute(attribute) ?? '', language));
}

/** The page as it is in other languages. */
export const LANGUAGE_MUTATORS: readonly Mutator[] = [
  ...LANGUAGES.map((language) =>
    mutator('other language', (page) => translatePage(page, language), {
      name: `in another language: ${language.code}`,
    }),
  ),
  mutator('other language', ({ document }) => document.documentElement.setAttribute('lang', 'tr'), {
    name: 'language said wrongly',
  }),
];
