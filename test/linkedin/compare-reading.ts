import type { ExperienceExtent } from '../../src/domain/observation';
import {
  isSamePerson,
  PERSON_FIELDS,
  personValues,
  PROFILE_FIELDS,
  profileValues,
  ROLE_FIELDS,
  roleValues,
  type Read,
  type RoleValues,
  type Truth,
  type Value,
} from './truth';

/** One value of a page: read as it is, not read, or read as something that it is not. */
export interface Finding {
  /** `headline`, `role title`, `person name`, or `page` for what kind of page it was taken for. */
  field: string;
  /** Which of several: the number of a role, or a person's name. */
  of?: string;
  outcome: 'right' | 'absent' | 'wrong';
  read: Value;
  expected: Value;
}

const INVISIBLE = /[\p{Cf}]/gu;

/** Blanks around signs, which highlighting and translation add and take. */
const BLANKS_AT_SIGNS = /\s*([^\p{L}\p{N}\s])\s*/gu;

const COMPANY_PAGE = /^(?:https:\/\/www\.linkedin\.com)?(\/(?:sales\/)?(?:company|school|showcase)\/.*?)\/?$/;

/** Case, blanks and direction marks make no other value, nor does how an address is written. */
function fold(value: Value): Value {
  if (typeof value !== 'string') return value;
  const text = value.normalize('NFC').replace(INVISIBLE, '').replace(BLANKS_AT_SIGNS, '$1').replace(/\s+/g, ' ');
  return text.trim().toLowerCase().replace(COMPANY_PAGE, '$1');
}

/** Whether a value that was read is the expected one, or one of `others` that are as right. */
export function judge(read: Value, expected: Value, others: readonly string[] = []): Finding['outcome'] {
  if (read === null) return 'absent';
  return [expected, ...others].some((each) => fold(each) === fold(read)) ? 'right' : 'wrong';
}

/** Compares by field; what is neither stated nor read is no finding. */
function compareValues<Field extends string>(
  fields: readonly Field[],
  read: Partial<Record<Field, Value>>,
  truth: Partial<Record<Field, Value>>,
  name: (field: Field) => string,
  of?: string,
): Finding[] {
  return fields.flatMap((field) => {
    const seen = read[field] ?? null;
    const expected = truth[field];
    if (expected === undefined || (expected === null && seen === null)) return [];
    // What is read although nothing is there is wrong; a sign that was not seen is only absent.
    const outcome = expected === true && seen === false ? 'absent' : judge(seen, expected);
    return [{ field: name(field), ...(of && { of }), outcome, read: seen, expected }];
  });
}

const isCompatible = (read: RoleValues, truth: RoleValues): boolean =>
  ROLE_FIELDS.every((field) => truth[field] === undefined || judge(read[field] ?? null, truth[field]) !== 'wrong');

const countAlike = (read: RoleValues, truth: RoleValues): number =>
  ROLE_FIELDS.filter((field) => truth[field] && judge(read[field] ?? null, truth[field]) === 'right').length;

/** How many fields must agree for a role with a wrong value to be taken for that very role. */
const LIKENESS = 3;

/** Which of the true roles each read one is, in order: the next that nothing contradicts, else the likest. */
export function alignRoles(read: readonly RoleValues[], truth: readonly RoleValues[]): (number | null)[] {
  let next = 0;
  return read.map((role) => {
    const later = truth.map((_, at) => at).slice(next);
    const found =
      later.find((at) => isCompatible(role, truth[at] ?? {})) ??
      later.find((at) => countAlike(role, truth[at] ?? {}) >= LIKENESS);
    if (found !== undefined) next = found + 1;
    return found ?? null;
  });
}

const nameOfRole = (field: string): string => `role ${field}`;

function compareRoles(read: readonly RoleValues[], { roles, hasMoreRoles }: Truth): Finding[] {
  const places = alignRoles(read, roles);
  const found = roles.flatMap((role, at) =>
    compareValues(ROLE_FIELDS, read[places.indexOf(at)] ?? {}, role, nameOfRole, String(at + 1)),
  );
  const invented = read.filter((_, at) => places[at] === null && !(hasMoreRoles && at >= roles.length));
  return [
    ...found,
    ...invented.map((role): Finding => ({
      field: 'role',
      outcome: 'wrong',
      read: ROLE_FIELDS.map((field) => role[field] ?? '').join(' | '),
      expected: null,
    })),
  ];
}

const EXTENTS: ExperienceExtent[] = ['unreadable', 'not-rendered', 'partial', 'complete'];

/** More trust in the list of roles than it deserves is wrong, less is absent. */
function compareExtent(read: ExperienceExtent | null, roles: number, truth: Truth): Finding[] {
  const { experience: expected } = truth;
  if (expected === undefined) return [];
  const rank = read === null ? -1 : EXTENTS.indexOf(read);
  const isShort = read === 'complete' && roles < truth.roles.length;
  const outcome =
    isShort || rank > EXTENTS.indexOf(expected) ? 'wrong' : rank === EXTENTS.indexOf(expected) ? 'right' : 'absent';
  return [{ field: 'experience', outcome, read: isShort ? `complete with ${roles} roles` : read, expected }];
}

function compareProfile(read: Read, truth: Truth): Finding[] {
  const profile = read?.page === 'profile' ? read : null;
  const values = profileValues(read);
  const name = values.name ?? null;
  const isRightName = [name, profile?.name?.raw ?? null].some(
    (each) => each !== null && judge(each, truth.profile.name ?? null, truth.names) === 'right',
  );
  const shown = isRightName ? { ...values, name: truth.profile.name ?? null } : values;
  const roles = profile?.positions.map(roleValues) ?? [];
  return [
    ...compareValues(PROFILE_FIELDS, shown, truth.profile, (field) => field),
    ...compareExtent(profile?.experience ?? null, roles.length, truth),
    ...compareRoles(roles, truth),
  ];
}

function comparePeople(read: Read, { people }: Truth): Finding[] {
  const shown = read && 'people' in read ? read.people : [];
  const seen = shown.map((person) => ({ values: personValues(person), raw: person.name?.raw ?? null }));
  const named = (field: string): string => `person ${field}`;
  const strangers = seen.filter(({ values }, at) => {
    const isTwice = seen.slice(0, at).some((earlier) => isSamePerson(earlier.values, values));
    return isTwice || !people.some((person) => isSamePerson(person, values));
  });
  return [
    ...people.flatMap((person) => {
      const match = seen.find(({ values }) => isSamePerson(values, person));
      const isRaw = match?.raw && judge(match.raw, person.name ?? null) === 'right';
      const values = match ? (isRaw ? { ...match.values, name: person.name ?? null } : match.values) : {};
      return compareValues(PERSON_FIELDS, values, person, named, String(person.name));
    }),
    ...strangers.map(({ values }): Finding => ({
      field: 'person',
      outcome: 'wrong',
      read: `${values.slug ?? values.urn ?? values.salesId ?? values.memberId} (${values.name})`,
      expected: null,
    })),
  ];
}

/** What a reading is taken for. Where a list is not read, its people are absent. */
function pageOf(read: Read): Truth['page'] {
  if (read === null) return 'unread';
  return 'people' in read ? 'list' : read.page;
}

/** Compares a reading with the truth, value by value. */
export function compareReading(read: Read, truth: Truth): Finding[] {
  const page = pageOf(read);
  const isSomebody =
    page === 'profile' || (page === 'list' && read !== null && 'people' in read && read.people.length > 0);
  const asked = truth.page === 'profile' || truth.page === 'list';
  // Nobody on a page that shows somebody is a claim too; a page that is not read claims nothing.
  const isWrong = asked ? page === 'nobody' || (isSomebody && page !== truth.page) : isSomebody;
  const isRight = asked ? page === truth.page : truth.page === 'nobody' ? page === 'nobody' : !isSomebody;
  const outcome = isWrong ? 'wrong' : isRight ? 'right' : 'absent';
  const finding: Finding = { field: 'page', outcome, read: page, expected: truth.page };
  if (truth.page === 'profile') return [finding, ...compareProfile(read, truth)];
  return truth.page === 'list' ? [finding, ...comparePeople(read, truth)] : [finding];
}

/** A finding in words. */
export function describeFinding({ field, of, outcome, read, expected }: Finding): string {
  return `${outcome} ${field}${of ? ` of ${of}` : ''}: read ${read}, expected ${expected}`;
}
