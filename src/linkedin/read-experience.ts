import type { ObservedPosition, ProfileObservation } from '../domain/observation';
import { parseDateRange, type DateRange } from '../text/date-range';
import { readEmployer, type Employer } from './employer';
import type { PageContext } from './page-reader';
import { isList, readLines, type Line } from './read-lines';
import { excerptOf, isAsterisked, roundConfidence } from './weigh';

const MAX_ENTRIES = 100;
const MAX_VALUE = 300;

/** The date line follows a title, an employer and at most two other lines. Further down stand descriptions. */
const LAST_DATE_LINE = 4;

/** The footer that opens the rest of the list. */
const SHOW_ALL = 'a[href*="/details/experience"]';

/** An entry's own lines, with the place of the date line among them. */
interface DatedLines {
  lines: Line[];
  dateAt: number;
  line: Line;
  dates: DateRange;
}

/** The lines of an entry outside the lists nested in it, when one of the first, but not the very first, is a range of dates. */
function findDates(entry: Element, { locale }: PageContext): DatedLines | null {
  const lines = readLines(entry, isList);
  for (let dateAt = 1; dateAt <= LAST_DATE_LINE; dateAt++) {
    const line = lines[dateAt];
    const dates = line && parseDateRange(line.text, locale);
    if (dates) return { lines, dateAt, line, dates };
  }
  return null;
}

const keep = (value = ''): string | null => (value.length <= MAX_VALUE && !isAsterisked(value) && value) || null;

/** A role is sure when its lines are the usual ones; a missing, an extra or an unconfirmed one lowers the confidence. */
function describeRole(
  { lines, dates }: DatedLines,
  place: number,
  { company, companyUrl, employmentType, isOnLogo }: Employer,
  isUsual: boolean,
): ObservedPosition {
  const trust = (isUsual ? 0.88 : 0.55) + (isOnLogo ? 0.07 : 0);
  const excerpt = excerptOf(lines.map(({ text }) => text).join(' | '));
  return {
    title: keep(lines[0]?.text),
    company: keep(company),
    companyUrl,
    employmentType,
    ...dates,
    confidence: roundConfidence(dates.current === null ? trust * 0.7 : trust),
    evidence: [{ strategy: 'lines of the entry', excerpt, where: `experience, item ${place}` }],
  };
}

/**
 * The roles of one entry. With dates of its own it is one role: title, employer with kind of employment, dates. Otherwise it is a group: a header
 * with the employer and the sum of years, and below it roles with a title, a kind of employment or nothing, and dates; these are the outermost items
 * with dates in the nested lists.
 */
function readEntry(entry: Element, place: number, context: PageContext): ObservedPosition[] {
  const dated = findDates(entry, context);
  if (dated) {
    const { lines, dateAt, line } = dated;
    const employer = readEmployer(entry, dateAt > 1 ? (lines[1]?.text ?? '') : '', line, context);
    return [describeRole(dated, place, employer, dateAt === 2)];
  }
  const [header] = readLines(entry, isList);
  if (!header) return [];
  const employer = readEmployer(entry, header.text, header, context);
  let last: Element | null = null;
  return [...entry.querySelectorAll('li')].slice(0, MAX_ENTRIES).flatMap((item) => {
    const role = last?.contains(item) ? null : findDates(item, context);
    if (!role) return [];
    last = item;
    const employmentType = role.dateAt > 1 ? (role.lines[1]?.text ?? null) : null;
    return [describeRole(role, place, { ...employer, employmentType }, role.dateAt < 3)];
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
function isFollowed(section: Element): boolean {
  for (let element: Element | null = section; element && element.tagName !== 'BODY'; element = element.parentElement) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (/\S/.test(next.textContent ?? '')) return true;
    }
  }
  return false;
}

/**
 * The roles in an Experience section, in page order, and how far the list can be trusted. An entry or role without a readable date
 * line is left out: it may be half there. A section that is missing or gives nothing counts as not rendered.
 */
export function readExperience(
  section: Element | null | undefined,
  entries: readonly Element[],
  context: PageContext,
): Pick<ProfileObservation, 'experience' | 'positions'> {
  const roles = entries.slice(0, MAX_ENTRIES).map((entry, index) => readEntry(entry, index + 1, context));
  const positions = roles.flat();
  if (!section || positions.length === 0) return { experience: 'not-rendered', positions };
  const isWhole =
    entries.length <= MAX_ENTRIES &&
    roles.every(({ length }) => length > 0) &&
    isFollowed(section) &&
    !section.querySelector(SHOW_ALL);
  return { experience: isWhole ? 'complete' : 'partial', positions };
}
