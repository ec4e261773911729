import type { ObservedPosition } from '../domain/observation';
import { parseDateRange, type DateRange } from '../text/date-range';
import { isEmploymentType, splitEmploymentType } from './employment-type';
import type { PageContext } from './page-reader';
import { readLines, type Line } from './read-lines';
import { excerptOf, isAsterisked, roundConfidence } from './weigh';

const MAX_ENTRIES = 100;
const MAX_VALUE = 300;

/** The date line follows a title, an employer and at most two other lines. Further down stand descriptions. */
const LAST_DATE_LINE = 4;

/** The employer's page, by the shape of its address. Employers without a page are linked to a search instead. */
const EMPLOYER_PATH = /^\/(?:company|school|showcase)\/[^/]+/;

const LIST = 'ul,ol';

/** An entry's own lines, with the place of the date line among them. */
interface DatedLines {
  lines: Line[];
  dateAt: number;
  dates: DateRange;
}

const isList = (element: Element): boolean => element.matches(LIST);

/** The lines of an entry outside the lists nested in it, when one of the first is a range of dates. */
function findDates(entry: Element, { locale }: PageContext): DatedLines | null {
  const lines = readLines(entry, isList);
  for (const [dateAt, { text }] of lines.slice(0, LAST_DATE_LINE + 1).entries()) {
    const dates = parseDateRange(text, locale);
    if (dates) return dateAt > 0 ? { lines, dateAt, dates } : null;
  }
  return null;
}

/** The address of the employer's page, from the first link that stands before or around `line` and outside nested lists. */
function readEmployerUrl(entry: Element, line: Line | undefined, { url }: PageContext): string | null {
  for (const link of entry.querySelectorAll('a[href]')) {
    const list = link.closest(LIST);
    const isNested = list !== null && list !== entry && entry.contains(list);
    const position = line ? link.compareDocumentPosition(line.element) : 0;
    if (isNested || !(position & 4)) continue;
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, url)) continue;
    const { origin, hostname, pathname } = new URL(href, url);
    if (/(?:^|\.)linkedin\.com$/.test(hostname) && EMPLOYER_PATH.test(pathname)) return origin + pathname;
  }
  return null;
}

/** Whether the logo's description, "Acme logo" in the language of the page, names the employer too. */
function logoNames(entry: Element, company: string): boolean {
  const alt = entry.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return alt.includes(company);
}

const keep = (value: string | undefined): string | null =>
  value !== undefined && value.length <= MAX_VALUE && !isAsterisked(value) ? value : null;

/** A role is sure when its lines are those expected; a missing, an extra or an unconfirmed one lowers the confidence. */
function rateRole(role: { isUsual: boolean; isConfirmed: boolean; dates: DateRange }): number {
  const base = role.isUsual ? 0.88 : 0.55;
  return roundConfidence((role.isConfirmed ? base + 0.07 : base) * (role.dates.current === null ? 0.7 : 1));
}

function describe(
  { lines, dates }: DatedLines,
  place: number,
  role: Pick<ObservedPosition, 'title' | 'company' | 'companyUrl' | 'employmentType' | 'confidence'>,
): ObservedPosition {
  const excerpt = excerptOf(lines.map(({ text }) => text).join(' | '));
  return {
    ...role,
    ...dates,
    evidence: [{ strategy: 'lines of the entry', excerpt, where: `experience, item ${place}` }],
  };
}

/** A role under its own logo: title, employer with kind of employment, dates. */
function readSingle(entry: Element, dated: DatedLines, place: number, context: PageContext): ObservedPosition {
  const { lines, dateAt, dates } = dated;
  const { company, employmentType } = splitEmploymentType(dateAt > 1 ? (lines[1]?.text ?? '') : '');
  const isUsual = dateAt === 2 || (dateAt === 3 && isEmploymentType(lines[2]?.text ?? ''));
  return describe(dated, place, {
    title: keep(lines[0]?.text),
    company: keep(company || undefined),
    companyUrl: readEmployerUrl(entry, lines[dateAt], context),
    employmentType,
    confidence: rateRole({ isUsual, isConfirmed: company !== '' && logoNames(entry, company), dates }),
  });
}

/** The outermost items with dates of their own in the lists nested in an entry: the roles of a group. */
function findRoles(entry: Element, context: PageContext): { item: Element; dated: DatedLines }[] {
  const roles: { item: Element; dated: DatedLines }[] = [];
  for (const item of [...entry.querySelectorAll('li')].slice(0, MAX_ENTRIES)) {
    if (roles.some((role) => role.item.contains(item))) continue;
    const dated = findDates(item, context);
    if (dated) roles.push({ item, dated });
  }
  return roles;
}

/** Several roles under one employer: the header names the employer and the sum of years, each role its title and dates. */
function readGroup(entry: Element, place: number, context: PageContext): ObservedPosition[] {
  const [header] = readLines(entry, isList);
  if (!header) return [];
  const company = keep(header.text);
  const companyUrl = readEmployerUrl(entry, header, context);
  const isConfirmed = logoNames(entry, header.text);
  return findRoles(entry, context).map(({ dated }) => {
    const { lines, dateAt, dates } = dated;
    const between = lines[1]?.text ?? '';
    const isUsual = dateAt === 1 || (dateAt === 2 && between.length < 40);
    const confidence = rateRole({ isUsual, isConfirmed, dates });
    return describe(dated, place, {
      title: keep(lines[0]?.text),
      company,
      companyUrl,
      employmentType: dateAt > 1 ? between : splitEmploymentType(lines[0]?.text ?? '').employmentType,
      confidence,
    });
  });
}

/**
 * The roles in a list of entries, in page order, for the front ends whose groups name the employer in a header. An entry or role without a
 * readable date line is left out: it may be half there.
 */
export function readPositions(entries: readonly Element[], context: PageContext): ObservedPosition[] {
  return entries.slice(0, MAX_ENTRIES).flatMap((entry, index) => {
    const dated = findDates(entry, context);
    return dated ? [readSingle(entry, dated, index + 1, context)] : readGroup(entry, index + 1, context);
  });
}

/** The items of the outermost lists under a section. */
export function findEntries(section: Element): Element[] {
  return [...section.querySelectorAll('li')].filter((item) => {
    const outer = item.parentElement?.closest('li');
    return !outer || !section.contains(outer);
  });
}

/** Whether something with text follows the section: while nothing does, the list may still be arriving. */
export function isFollowed(section: Element): boolean {
  for (let element: Element | null = section; element && element.tagName !== 'BODY'; element = element.parentElement) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (/\S/.test(next.textContent?.slice(0, 2000) ?? '')) return true;
    }
  }
  return false;
}
