import type { Observation, ObservedPosition } from '../../src/domain/observation';
import type { Expected } from './captures';

/** The outcome of a comparison: what was read right, what was missed, and what is wrong, in words. */
export interface Comparison {
  right: number;
  absent: string[];
  wrong: string[];
  /** Values that were read although nobody took them down, to be judged by eye. */
  extra: string[];
}

type Value = string | boolean | null;

const TEXT_FIELDS = ['slug', 'memberId', 'urn', 'name', 'headline', 'location', 'topCardCompany'] as const;
const POSITION_FIELDS = ['title', 'company', 'companyUrl', 'start', 'end', 'current'] as const;

function check(result: Comparison, what: string, seen: Value, expected: Value): void {
  if (expected === null) {
    if (seen !== null) result.extra.push(`${what}: ${seen}`);
  } else if (seen === expected) result.right++;
  else if (seen === null) result.absent.push(`${what}: expected ${expected}`);
  else result.wrong.push(`${what}: read ${seen}, expected ${expected}`);
}

/** The values of a profile's text fields. */
export function valueOf(observation: Observation, field: (typeof TEXT_FIELDS)[number]): string | null {
  if (observation.page !== 'profile') return null;
  const read = observation[field];
  return typeof read === 'object' && read !== null ? read.value : read;
}

/** Compares a reading with what was written down by hand. An expected null is no statement; every other value must be exact. */
export function compareReading(observation: Observation, expected: Expected): Comparison {
  const result: Comparison = { right: 0, absent: [], wrong: [], extra: [] };
  if (observation.page !== expected.page) {
    result.absent.push(`page: read ${observation.page}, expected ${expected.page}`);
    if (observation.page === 'profile') result.wrong.push('a person where there is none');
    return result;
  }
  if (observation.page !== 'profile') return { ...result, right: 1 };
  for (const field of TEXT_FIELDS) check(result, field, valueOf(observation, field), expected[field]);
  const stopsEarly = expected.notes.some((note) => note.includes('list stops after'));
  // Where what was written down stops early, it says nothing of how whole the page's own list is.
  check(result, 'experience', observation.experience, stopsEarly ? null : expected.experience);
  const { positions } = observation;
  if (positions.length > expected.positions.length && !stopsEarly)
    result.wrong.push(`${positions.length} roles, expected ${expected.positions.length}`);
  expected.positions.forEach((position, index) => {
    const seen = positions[index];
    if (!seen) result.absent.push(`role ${index + 1}`);
    else for (const field of POSITION_FIELDS) check(result, `role ${index + 1} ${field}`, seen[field], position[field]);
  });
  return result;
}

const EXTENTS = ['unreadable', 'not-rendered', 'partial', 'complete'];

const isSameOrAbsent = (seen: ObservedPosition, original: ObservedPosition): boolean =>
  POSITION_FIELDS.every((field) => seen[field] === original[field] || seen[field] === null);

/**
 * What a damaged page says that the whole one does not. Allowed are the same values, fewer values, and less trust in the list of
 * roles; nothing else.
 */
export function findInventions(damaged: Observation, whole: Observation): string[] {
  if (damaged.page === 'unread') return [];
  if (damaged.page !== 'profile' || whole.page !== 'profile')
    return damaged.page === whole.page ? [] : [`page: ${damaged.page}`];
  const inventions: string[] = [];
  for (const field of TEXT_FIELDS) {
    const seen = valueOf(damaged, field);
    if (seen !== null && seen !== valueOf(whole, field)) inventions.push(`${field}: ${seen}`);
  }
  if (EXTENTS.indexOf(damaged.experience) > EXTENTS.indexOf(whole.experience))
    inventions.push(`experience: ${damaged.experience}`);
  if (damaged.experience === 'complete' && damaged.positions.length < whole.positions.length)
    inventions.push('complete with roles missing');
  let next = 0;
  for (const position of damaged.positions) {
    const found = whole.positions.findIndex((original, index) => index >= next && isSameOrAbsent(position, original));
    if (found < 0)
      inventions.push(
        `role: ${position.title} | ${position.company} | ${position.start} | ${position.end} | ${position.current}`,
      );
    else next = found + 1;
  }
  return inventions;
}

/** How many values an observation holds. */
export function countValues(observation: Observation): number {
  if (observation.page !== 'profile') return 0;
  const fields = TEXT_FIELDS.filter((field) => valueOf(observation, field) !== null).length;
  const inRoles = observation.positions.flatMap((position) =>
    POSITION_FIELDS.filter((field) => position[field] !== null),
  );
  return fields + inRoles.length;
}
