import type { ListedPerson, Observation, ObservedPosition, PeopleObservation } from '../../src/domain/observation';
import type { Expected, ExpectedPerson, ExpectedPosition } from './captures';

/** A value as compared. */
export type Value = string | number | boolean | null;

/** The fields of a profile beside its roles. */
export const PROFILE_FIELDS = [
  'slug',
  'memberId',
  'urn',
  'salesId',
  'name',
  'headline',
  'location',
  'topCardCompany',
  'degree',
  'isSelf',
] as const;

/** The fields of a role. */
export const ROLE_FIELDS = ['title', 'company', 'companyUrl', 'employmentType', 'start', 'end', 'current'] as const;

/** The fields of a person in a list. */
export const PERSON_FIELDS = [
  'slug',
  'memberId',
  'urn',
  'salesId',
  'name',
  'headline',
  'location',
  'degree',
  'current title',
  'current company',
  'current companyUrl',
] as const;

/** Values by field. Undefined is no statement; null says that there is nothing to read. */
export type Values<Field extends string> = Partial<Record<Field, Value>>;

export type ProfileValues = Values<(typeof PROFILE_FIELDS)[number]>;
export type RoleValues = Values<(typeof ROLE_FIELDS)[number]>;
export type PersonValues = Values<(typeof PERSON_FIELDS)[number]>;

/** What may be read from a page. */
export interface Truth {
  page: 'profile' | 'nobody' | 'unread' | 'list';
  profile: ProfileValues;
  /** Other forms of the name that are right: without what its owner put around it. */
  names: string[];
  experience: Expected['experience'] | undefined;
  roles: RoleValues[];
  /** The page has more roles than were written down. */
  hasMoreRoles: boolean;
  people: PersonValues[];
}

/** What was read. */
export type Read = Observation | PeopleObservation | null;

const stated = <Key extends string>(values: Partial<Record<Key, Value>>): Values<Key> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as Values<Key>;

/** A row that was taken down without a current job states none. */
function personTruth({ current, salesUrn, ...person }: ExpectedPerson): PersonValues {
  const said = stated({ ...person, salesId: person.salesId ?? salesUrn ?? null });
  return {
    ...said,
    'current title': current?.title ?? null,
    'current company': current?.company ?? null,
    ...(!current ? { 'current companyUrl': null } : stated({ 'current companyUrl': current.companyUrl ?? null })),
  };
}

/** What was written down by hand, as truth: a null there is no statement. */
export function truthOf(expected: Expected): Truth {
  const { page, positions = [], people = [], notes = [], experience } = expected;
  const hasMoreRoles = notes.some((note) => note.includes('list stops after'));
  const isFragment = notes.some((note) => note.startsWith('Fragment'));
  return {
    page: page === 'people-list' || page === 'sales-lead-list' ? 'list' : page,
    profile: stated(Object.fromEntries(PROFILE_FIELDS.map((field) => [field, expected[field]]))) as ProfileValues,
    names: [],
    // Where what was written down stops early, it says nothing of how whole the page's own list is; a fragment cannot show it.
    experience: hasMoreRoles || isFragment || page !== 'profile' ? undefined : experience,
    roles: positions.map((position: ExpectedPosition) => stated({ ...position })),
    hasMoreRoles,
    people: people.map(personTruth),
  };
}

/** The values of a profile beside its roles. */
export function profileValues(read: Read): ProfileValues {
  if (read?.page !== 'profile') return {};
  const { name, headline, location, topCardCompany, slug, memberId, urn, salesId, degree, isSelf } = read;
  const text = { name, headline, location, topCardCompany };
  const values = Object.entries(text).map(([field, reading]) => [field, reading?.value ?? null]);
  return { slug, memberId, urn, salesId, degree, isSelf, ...Object.fromEntries(values) };
}

/** The values of a role. */
export function roleValues(position: ObservedPosition): RoleValues {
  return Object.fromEntries(ROLE_FIELDS.map((field) => [field, position[field]]));
}

/** The values of a person in a list. */
export function personValues(person: ListedPerson): PersonValues {
  const { slug, memberId, urn, salesId, name, headline, location, degree, current } = person;
  return {
    slug,
    memberId,
    urn,
    salesId,
    name: name?.value ?? null,
    headline: headline?.value ?? null,
    location: location?.value ?? null,
    degree,
    'current title': current?.title ?? null,
    'current company': current?.company ?? null,
    'current companyUrl': current?.companyUrl ?? null,
  };
}

/** Whether two people in a list share an id. */
export function isSamePerson(one: PersonValues, other: PersonValues): boolean {
  return (['slug', 'urn', 'memberId', 'salesId'] as const).some((id) => one[id] && one[id] === other[id]);
}

/**
 * All that a page says: what was written down, and where that says nothing, what the whole page was read as. From then on nothing else may be read,
 * however the page is damaged.
 */
export function completeTruth(truth: Truth, whole: Read): Truth {
  if (whole?.page === 'profile' && truth.page === 'profile') {
    const { name, positions, experience } = whole;
    return {
      ...truth,
      profile: { ...profileValues(whole), ...truth.profile },
      names: [name?.value, name?.raw].filter((each) => each !== undefined),
      experience: truth.experience ?? (experience === 'unreadable' ? 'not-rendered' : experience),
      roles: Array.from({ length: Math.max(positions.length, truth.roles.length) }, (_, at) => {
        const position = positions[at];
        return { ...(position && roleValues(position)), ...truth.roles[at] };
      }),
      hasMoreRoles: false,
    };
  }
  if (whole && 'people' in whole && truth.page === 'list') {
    const seen = whole.people.map(personValues);
    return {
      ...truth,
      people: truth.people.map((person) => ({ ...seen.find((each) => isSamePerson(each, person)), ...person })),
    };
  }
  return truth;
}
