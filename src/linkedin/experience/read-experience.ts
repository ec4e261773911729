import type { ObservedPosition, ProfileObservation } from '../../domain/observation';
import { parseDateRange, type DateRange } from '../../text/date-range';
import { isCareerBreak } from './career-break';
import { readEmployer, type Employer } from './employer';
import type { PageContext } from '../page-context';
import { LIST, readLines, type Line } from '../read-lines';
import { excerptOf, isAsterisked, roundConfidence } from '../weigh';

const MAX_ENTRIES = 100;
const MAX_VALUE = 300;

/** The date line follows a title, an employer and at most two other lines. Further down stand descriptions. */
const LAST_DATE_LINE = 4;

/** What an entry holds beside its own lines: roles, skills and media in lists, and descriptions, which may begin with dates. */
const NOT_OWN = `${LIST},[data-testid="expandable-text-box"],.show-more-less-text`;

const isNotOwn = (element: Element): boolean => element.matches(NOT_OWN);

/** The footer that opens the rest of the list. */
const SHOW_ALL = 'a[href*="/details/experience"]';

/** An entry's own lines, with the place of the date line among them. */
interface DatedLines {
  lines: Line[];
  dateAt: number;
  line: Line;
  dates: DateRange;
}

/** The lines of an entry outside what is nested in it, when one of the first, but not the very first, is a range of dates. */
function findDates(entry: Element, { locale }: PageContext): DatedLines | null {
  const lines = readLines(entry, isNotOwn);
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
  { company, companyUrl, employmentType, isNamedTwice }: Employer,
  isUsual: boolean,
): ObservedPosition {
  const trust = (isUsual ? 0.88 : 0.55) + (isNamedTwice ? 0.07 : 0);
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

/** The roles of one entry, and whether they are surely all it has. */
interface EntryRoles {
  roles: ObservedPosition[];
  isWhole: boolean;
}

/** A role by itself: title, employer with kind of employment, dates. A break from work has no employer. */
function readSingle(entry: Element, dated: DatedLines, place: number, context: PageContext): EntryRoles {
  const { lines, dateAt, line } = dated;
  const employer = readEmployer(entry, dateAt > 1 ? (lines[1]?.text ?? '') : '', line, context);
  const isBreak =
    !employer.companyUrl && !employer.isNamedTwice && lines.slice(0, dateAt).some(({ text }) => isCareerBreak(text));
  const known = isBreak ? { ...employer, company: '', employmentType: null } : employer;
  return { roles: [describeRole(dated, place, known, dateAt === 2)], isWhole: true };
}

/**
 * A group: a header with the employer and the sum of years, and below it roles with a title, a kind of employment or nothing, and dates.
 * These are the outermost items with dates in the nested lists; an item beside them that has none is a role that could not be read. A header that neither
 * its logo nor a sum of years confirms may be the title of a single role without dates.
 */
function readGroup(entry: Element, place: number, context: PageContext): EntryRoles {
  const [header, sum] = readLines(entry, isNotOwn);
  const employer = header && readEmployer(entry, header.text, header, context);
  if (!employer || !(employer.isNamedTwice || /\p{N}/u.test(sum?.text ?? ''))) return { roles: [], isWhole: false };
  const items = [...entry.querySelectorAll('li')].slice(0, MAX_ENTRIES);
  const dated: Element[] = [];
  const roles = items.flatMap((item) => {
    const role = dated.at(-1)?.contains(item) ? null : findDates(item, context);
    if (!role) return [];
    dated.push(item);
    const employmentType = role.dateAt > 1 ? (role.lines[1]?.text ?? null) : null;
    return [describeRole(role, place, { ...employer, employmentType }, role.dateAt < 3)];
  });
  const lists = new Set(items.filter((item) => hasAny(item, dated)).map((item) => item.parentElement));
  const isWhole = items.every((item) => !lists.has(item.parentElement) || hasAny(item, dated));
  return { roles, isWhole: isWhole && roles.length > 0 && items.length < MAX_ENTRIES };
}

const hasAny = (item: Element, roles: readonly Element[]): boolean => roles.some((role) => item.contains(role));

/** The items of the outermost lists under a section. */
export function findEntries(section: Element): Element[] {
  return [...section.querySelectorAll('li')].filter((item) => {
    const outer = item.parentElement?.closest('li');
    return !outer || !section.contains(outer);
  });
}

/** Whether something with text follows an element within `top`. */
function isFollowed(from: Element, top: Element): boolean {
  for (let element: Element | null = from; element && element !== top; element = element.parentElement) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      if (/\S/.test(next.textContent ?? '')) return true;
    }
  }
  return false;
}

/** Where a page's roles are. */
export interface ExperienceSource {
  section: Element;
  /** One for each employer or role, outermost only, in page order. */
  entries: readonly Element[];
}

/**
 * The roles in an Experience section, in page order, and how far the list can be trusted. An entry or role without a readable date
 * line is left out: it may be half there. A section that is missing counts as not rendered. While nothing follows
 * it on the page, the list may still be arriving; what follows the entries within it opens the rest of the list.
 */
export function readExperience(
  source: ExperienceSource | null,
  context: PageContext,
): Pick<ProfileObservation, 'experience' | 'positions'> {
  if (!source) return { experience: 'not-rendered', positions: [] };
  const { section, entries } = source;
  const read = entries.slice(0, MAX_ENTRIES).map((entry, index) => {
    const dated = findDates(entry, context);
    return dated ? readSingle(entry, dated, index + 1, context) : readGroup(entry, index + 1, context);
  });
  const positions = read.flatMap(({ roles }) => roles);
  const last = entries.at(-1);
  if (!last || positions.length === 0) return { experience: 'not-rendered', positions };
  const isComplete =
    entries.length <= MAX_ENTRIES &&
    read.every(({ isWhole }) => isWhole) &&
    isFollowed(section, section.ownerDocument.body) &&
    !isFollowed(last, section) &&
    !section.querySelector(SHOW_ALL);
  return { experience: isComplete ? 'complete' : 'partial', positions };
}
