import type { ObservedPosition, ProfileObservation } from '../domain/observation';
import { parseDateRange, type DateRange } from '../text/date-range';
import { readEmployer, type Employer } from './employer';
import { splitEmploymentType } from './employment-type';
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
  dates: DateRange;
}

/** The lines of an entry outside the lists nested in it, when one of the first, but not the very first, is a range of dates. */
function findDates(entry: Element, { locale }: PageContext): DatedLines | null {
  const lines = readLines(entry, isList);
  for (let dateAt = 1; dateAt <= LAST_DATE_LINE; dateAt++) {
    const dates = parseDateRange(lines[dateAt]?.text ?? '', locale);
    if (dates) return { lines, dateAt, dates };
  }
  return null;
}

const keep = (value = ''): string | null => (value.length <= MAX_VALUE && !isAsterisked(value) && value) || null;

/** A role is sure when its lines are the usual ones; a missing, an extra or an unconfirmed one lowers the confidence. */
function describeRole(
  { lines, dates }: DatedLines,
  place: number,
  employer: Employer,
  employmentType: string | null,
  isUsual: boolean,
): ObservedPosition {
  const trust = (isUsual ? 0.88 : 0.55) + (employer.isOnLogo ? 0.07 : 0);
  return {
    title: keep(lines[0]?.text),
    company: keep(employer.name),
    companyUrl: employer.url,
    employmentType,
    ...dates,
    confidence: roundConfidence(dates.current === null ? trust * 0.7 : trust),
    evidence: [
      {
        strategy: 'lines of the entry',
        excerpt: excerptOf(lines.map(({ text }) => text).join(' | ')),
        where: `experience, item ${place}`,
      },
    ],
  };
}

/** A role under its own logo: title, employer with kind of employment, dates. */
function readSingle(entry: Element, dated: DatedLines, place: number, context: PageContext): ObservedPosition {
  const { lines, dateAt } = dated;
  const { company, employmentType } = splitEmploymentType(dateAt > 1 ? (lines[1]?.text ?? '') : '');
  return describeRole(dated, place, readEmployer(entry, company, lines[dateAt], context), employmentType, dateAt === 2);
}

/**
 * Several roles under one employer: the header names the employer and the sum of years, each role its title, its kind of
 * employment or nothing, and its dates. The roles are the outermost items with dates of their own in the nested lists.
 */
function readGroup(entry: Element, place: number, context: PageContext): ObservedPosition[] {
  const [header] = readLines(entry, isList);
  if (!header) return [];
  const employer = readEmployer(entry, splitEmploymentType(header.text).company, header, context);
  const positions: ObservedPosition[] = [];
  let last: Element | null = null;
  for (const item of [...entry.querySelectorAll('li')].slice(0, MAX_ENTRIES)) {
    const dated = last?.contains(item) ? null : findDates(item, context);
    if (!dated) continue;
    last = item;
    const type = dated.dateAt > 1 ? (dated.lines[1]?.text ?? null) : null;
    positions.push(describeRole(dated, place, employer, type, dated.dateAt < 3 && (type?.length ?? 0) < 40));
  }
  return positions;
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
  const positions = entries.slice(0, MAX_ENTRIES).flatMap((entry, index) => {
    const dated = findDates(entry, context);
    return dated ? [readSingle(entry, dated, index + 1, context)] : readGroup(entry, index + 1, context);
  });
  if (!section || positions.length === 0) return { experience: 'not-rendered', positions };
  const isWhole = entries.length <= MAX_ENTRIES && isFollowed(section) && !section.querySelector(SHOW_ALL);
  return { experience: isWhole ? 'complete' : 'partial', positions };
}
