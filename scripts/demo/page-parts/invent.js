import { createHash } from 'node:crypto';

/** The month in which the pages were rendered: open jobs last until then. */
const TODAY = '2026-08';

function digest(text) {
  return createHash('sha256').update(text).digest();
}

/** The `ACoAA…` token of an invented member: 39 characters, the same on every run. */
export function inventToken(slug) {
  return `ACoAA${digest(slug).toString('base64url').slice(0, 34)}`;
}

/** A number for a member or a company, of seven to nine digits, the same on every run. */
export function inventNumber(text) {
  return String(1_000_000 + (digest(text).readUInt32BE(0) % 900_000_000));
}

/** The address of a company's page, by its number. */
export function inventCompanyAddress(company) {
  return `https://www.linkedin.com/company/${inventNumber(company)}/`;
}

/** The hash at the end of an entry's key in the server-driven front end. */
export function inventEntryHash(text) {
  return digest(text).toString('hex').slice(0, 8);
}

/** A key of the form of a UUID, as the server-driven front end gives to nameless components. */
export function inventKey(text) {
  return digest(text)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

/** A hue from 0 to 359 for a picture. */
export function inventHue(text) {
  return digest(text).readUInt16BE(4) % 360;
}

const WORDS = {
  en: {
    present: 'Present',
    between: ' - ',
    spoken: ' to ',
    year: ['yr', 'yrs'],
    month: ['mo', 'mos'],
  },
  de: {
    present: 'Heute',
    between: '–',
    spoken: '–',
    year: ['Jahr', 'Jahre'],
    month: ['Monat', 'Monate'],
  },
};

function monthsBetween(start, end) {
  const [from, to] = [start, end ?? TODAY].map((month) => month.split('-').map(Number));
  return (to[0] - from[0]) * 12 + to[1] - from[1] + 1;
}

function count(number, [one, many]) {
  return number ? `${number} ${number === 1 ? one : many}` : '';
}

/** The length of a job in the words of the page, both ends counted: "3 yrs 1 mo", "4 Jahre 10 Monate". */
export function describeDuration(start, end, language) {
  const months = monthsBetween(start, end);
  const { year, month } = WORDS[language];
  return [count(Math.floor(months / 12), year), count(months % 12, month)].filter(Boolean).join(' ');
}

function nameMonth(yearMonth, language) {
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${yearMonth}-01T00:00:00Z`));
}

/** A job's dates as the page shows them, and as its copy for screen readers says them. */
export function describeRange({ start, end }, language) {
  const words = WORDS[language];
  const last = end ? nameMonth(end, language) : words.present;
  const length = describeDuration(start, end, language);
  const first = nameMonth(start, language);
  return {
    shown: `${first}${words.between}${last} · ${length}`,
    spoken: `${first}${words.spoken}${last} · ${length}`,
  };
}
