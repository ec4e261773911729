import { describe, expect, it } from 'vitest';
import { parseDateRange } from '../../src/text/date-range';

/** The languages LinkedIn can be set to, with forms of some countries; each with "present" and a duration as the site says them. */
const LANGUAGES: [locales: string, present: string, duration: string][] = [
  ['en en-GB', 'Present', '2 yrs 3 mos'],
  ['de de-AT de-CH', 'Heute', '4 Jahre 10 Monate'],
  ['fr fr-CA', 'aujourd’hui', '2 ans 3 mois'],
  ['es es-419 es-MX', 'actualidad', '1 año 2 meses'],
  ['pt pt-BR pt-PT', 'o momento', '3 anos'],
  ['it', 'Presente', '1 anno 4 mesi'],
  ['nl', 'heden', '5 jaar'],
  ['pl', 'obecnie', '9 lat 1 miesiąc'],
  ['sv', 'nuvarande', '2 år 1 månad'],
  ['da', 'nuværende', '2 år'],
  ['nb no', 'nå', '2 år 3 måneder'],
  ['fi', 'Nykyhetki', '2 vuotta 3 kuukautta'],
  ['cs', 'současnost', '3 roky 2 měsíce'],
  ['ro', 'Prezent', '2 ani 3 luni'],
  ['hu', 'jelenleg', '2 év 3 hónap'],
  ['tr', 'Halen', '3 yıl 1 ay'],
  ['ru', 'настоящее время', '10 лет 11 месяцев'],
  ['uk', 'теперішній час', '2 роки 3 місяці'],
  ['el', 'Σήμερα', '3 χρόνια 10 μήνες'],
  ['id', 'Saat ini', '2 tahun 3 bulan'],
  ['ms', 'Kini', '2 tahun'],
  ['vi', 'Hiện tại', '3 năm 2 tháng'],
  ['tl', 'Kasalukuyan', 'mas mababa sa isang taon'],
  ['th', 'ปัจจุบัน', '7 ปี 2 เดือน'],
  ['hi', 'वर्तमान', '७ वर्ष'],
  ['bn', 'বর্তমান', '২ বছর'],
  ['mr', 'सध्या', '२ वर्षे'],
  ['pa', 'ਮੌਜੂਦਾ', '2 ਸਾਲ'],
  ['te', 'ప్రస్తుతం', '10 సంవత్సరాలు 11 నెలలు'],
  ['ja', '現在', '3年1ヶ月'],
  ['ko', '현재', '3년 2개월'],
  ['zh zh-TW', '至今', '3 年 1 个月'],
  ['ar ar-EG ar-SY ar-DZ ar-MA', 'الحاضر', '٧ سنوات'],
  ['fa', 'اکنون', '۷ سال'],
  ['he iw', 'היום', '3 שנים'],
];

const STYLES = ['long', 'short'] as const;
/** The browser's own digits and calendar, and ours. */
const EXTENSIONS = ['', '-u-ca-gregory', '-u-nu-latn', '-u-ca-gregory-nu-latn'];

const cases = LANGUAGES.flatMap(([locales, present, duration]) =>
  locales.split(' ').map((locale) => ({ locale, present, duration })),
);

/** All ways in which the browser writes the months of a year in a language, with the month as `YYYY-MM`. */
function writeMonths(locale: string, year: number): { text: string; month: string }[] {
  return EXTENSIONS.flatMap((extension) =>
    STYLES.flatMap((style) => {
      const format = new Intl.DateTimeFormat(locale + extension, { month: style, year: 'numeric', timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) => ({
        text: format.format(new Date(Date.UTC(year, month, 15))),
        month: `${year}-${String(month + 1).padStart(2, '0')}`,
      }));
    }),
  );
}

/** Marks that pages in scripts from right to left have around dates. */
const rightToLeft = (text: string) => `\u200f${text.replace(' - ', '\u200f - \u200f')}\u200f`;

describe.each(cases)('dates in $locale', ({ locale, present, duration }) => {
  it.each(['the page is in', 'an English page has'])('reads all months, in the language that %s', (which) => {
    const page = which.startsWith('the') ? locale : 'en';
    const ends = writeMonths(locale, 2021);
    const read = writeMonths(locale, 2019).map(({ text, month }, index) => {
      const end = ends[index]!;
      const range = parseDateRange(`${text} - ${end.text} · ${duration}`, page);
      return [text, range?.start === month && range.end === end.month && range.current === false];
    });
    expect(read.filter(([, isRight]) => !isRight)).toEqual([]);
  });

  it('knows an open range, with a duration behind it or not', () => {
    for (const dash of [' - ', '–', ' – ']) {
      const text = `2019${dash}${present}`;
      for (const line of [text, `${text} · ${duration}`])
        expect(parseDateRange(line, locale), line).toEqual({ start: '2019', end: null, current: true });
    }
  });

  it('takes no duration for dates', () => expect(parseDateRange(duration, locale)).toBeNull());
});

it.each(['يوليو 2021 - الحاضر · سنتان', 'יולי 2021 - היום · 3 שנים'])('reads past marks of direction: %s', (text) => {
  expect(parseDateRange(rightToLeft(text), 'he')).toEqual({ start: '2021-07', end: null, current: true });
});

it.each([
  ['čvc 2019 - dub 2021 · 2 roky', '2019-07', '2021-04'],
  ['ledna 2019 - února 2021 · 2 roky', '2019-01', '2021-02'],
  ['stycznia 2019 - lutego 2021', '2019-01', '2021-02'],
  ['января 2019 - февраля 2021', '2019-01', '2021-02'],
  ['tammik. 2019 - heinäkuuta 2021', '2019-01', '2021-07'],
  ['Th1 2019 - Th12 2021', '2019-01', '2021-12'],
  ['Agt 2019 - Nop 2021', '2019-08', '2021-11'],
  ['جويلية 2019 - أوت 2021', '2019-07', '2021-08'],
])('knows spellings of other tables: %s', (text, start, end) => {
  expect(parseDateRange(text, 'en')).toEqual({ start, end, current: false });
});
