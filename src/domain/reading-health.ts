import { gradeReading, type Grade, type Grades } from './grade-reading';
import type { Day } from './ids';
import type { ProfileKind, ProfileObservation } from './observation';
import { PAGE_FIELDS, type PageField } from './page-field';
import { addDays } from './use';

/** A kind of profile page, or `unknown` for pages at a profile's address whose form is not known. */
export type HealthKind = ProfileKind | 'unknown';

/** How often a field was read, partly read, or not. */
export type GradeCounts = Record<Grade, number>;

/** What was counted in one week. */
export interface WeekCounts {
  /** The Monday it began. */
  week: Day;
  pages: number;
  fields: Partial<Record<PageField, GradeCounts>>;
}

/** One page that was counted. */
export interface CountedPage {
  day: Day;
  /** See {@link markOf}. */
  mark: number;
  grades: Grades;
}

/** How well pages of one kind are read in this browser: counts, grades and days, nothing about anybody. */
export interface KindHealth {
  kind: HealthKind;
  /** The newest last. */
  weeks: WeekCounts[];
  /** The pages counted last, each person once; the newest last. */
  recent: CountedPage[];
  /** Fields that used to be read and are not any more, with the day since when. */
  lost: Partial<Record<PageField, Day>>;
}

const MAX_WEEKS = 26;
const MAX_RECENT = 20;

/**
 * A field counts as lost when it was read on nine of ten pages before, of ten at the least, and then on none of three different people's in
 * a row. Where a tenth of all people lack a field, three of them meet once in a thousand times; a change of LinkedIn's
 * page, which strikes everybody, shows with the third.
 */
const ENOUGH_BEFORE = 10;
const USUAL_SHARE = 0.9;
const IN_A_ROW = 3;

/** People are told apart by one of so many marks: few enough that a mark says nothing about anybody. */
const MARKS = 1024;

const ORDER: readonly (Grade | undefined)[] = [undefined, 'not', 'partly', 'read'];

/** What tells two pages of one person from those of two people: of every thousand members one has the same. */
export function markOf(identity: string): number {
  let mark = 0;
  for (const char of identity) mark = (mark * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return mark % MARKS;
}

/**
 * Counts a page. What a person's page shows when it is read again on the same day counts in place of the reading before, where it is better:
 * parts of a page arrive late.
 */
export function countPage(health: KindHealth | undefined, kind: HealthKind, page: CountedPage): KindHealth {
  const { weeks = [], recent = [], lost = {} } = health ?? {};
  const known = recent.find(({ mark }) => mark === page.mark);
  const before = known?.day === page.day ? known : undefined;
  const counted = before === undefined ? page : { ...page, grades: mergeGrades(before.grades, page.grades) };
  const next: KindHealth = {
    kind,
    weeks: countInWeek(weeks, counted, before),
    recent: [...recent.filter((other) => other !== known), counted].slice(-MAX_RECENT),
    lost,
  };
  return { ...next, lost: findLost(next) };
}

/** The fields of this page that could not be read although they used to be, or that its Experience shows and nobody could understand. */
export function findLostFields(observation: ProfileObservation, health: KindHealth | undefined): PageField[] {
  const grades = gradeReading(observation);
  const isUnreadable = observation.experience === 'unreadable';
  return PAGE_FIELDS.filter(
    (field) =>
      grades[field] === 'not' &&
      (health?.lost[field] !== undefined || (isUnreadable && (field === 'title' || field === 'company'))),
  );
}

/** The counts of one field over the days from `since` on, by whole weeks. */
export function countSince(health: KindHealth, field: PageField, since: Day): GradeCounts {
  return sumOf(weeksSince(health, since).map(({ fields }) => fields[field]));
}

/** The pages that were counted from the day `since` on, by whole weeks. */
export function countPagesSince(health: KindHealth, since: Day): number {
  return weeksSince(health, since).reduce((sum, { pages }) => sum + pages, 0);
}

function weeksSince({ weeks }: KindHealth, since: Day): WeekCounts[] {
  return weeks.filter(({ week }) => addDays(week, 6) >= since);
}

function sumOf(counts: readonly (GradeCounts | undefined)[]): GradeCounts {
  const total = (grade: Grade) => counts.reduce((sum, one) => sum + (one?.[grade] ?? 0), 0);
  return { read: total('read'), partly: total('partly'), not: total('not') };
}

function mergeGrades(before: Grades, after: Grades): Grades {
  const better = (field: PageField) =>
    ORDER.indexOf(before[field]) > ORDER.indexOf(after[field]) ? before[field] : after[field];
  return withoutGaps(better);
}

function withoutGaps(gradeOf: (field: PageField) => Grade | undefined): Grades {
  const grades: Grades = {};
  for (const field of PAGE_FIELDS) {
    const grade = gradeOf(field);
    if (grade !== undefined) grades[field] = grade;
  }
  return grades;
}

function countInWeek(weeks: readonly WeekCounts[], page: CountedPage, before: CountedPage | undefined): WeekCounts[] {
  const monday = mondayOf(page.day);
  const known = weeks.find(({ week }) => week === monday) ?? { week: monday, pages: 0, fields: {} };
  const fields = { ...known.fields };
  for (const field of PAGE_FIELDS) {
    const [now, then] = [page.grades[field], before?.grades[field]];
    if (now === undefined || now === then) continue;
    const counts = { read: 0, partly: 0, not: 0, ...fields[field] };
    counts[now] += 1;
    if (then !== undefined) counts[then] = Math.max(0, counts[then] - 1);
    fields[field] = counts;
  }
  const week = { week: monday, pages: known.pages + (before === undefined ? 1 : 0), fields };
  const others = weeks.filter((other) => other.week !== monday);
  return [...others, week].sort((a, b) => (a.week < b.week ? -1 : 1)).slice(-MAX_WEEKS);
}

function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

function findLost(health: KindHealth): KindHealth['lost'] {
  const lost: KindHealth['lost'] = {};
  for (const field of PAGE_FIELDS) {
    const pages = health.recent.filter(({ grades }) => grades[field] !== undefined);
    const lastRead = pages.findLastIndex(({ grades }) => grades[field] !== 'not');
    const missed = pages.slice(lastRead + 1);
    if (missed[0] === undefined) continue;
    const since = health.lost[field] ?? (isLost(health, field, missed) ? missed[0].day : undefined);
    if (since !== undefined) lost[field] = since;
  }
  return lost;
}

function isLost({ weeks }: KindHealth, field: PageField, missed: readonly CountedPage[]): boolean {
  const { read, partly, not } = sumOf(weeks.map(({ fields }) => fields[field]));
  const before = read + partly + not - missed.length;
  return missed.length >= IN_A_ROW && before >= ENOUGH_BEFORE && (read + partly) / before >= USUAL_SHARE;
}
