import type { Contact } from '../../src/domain/contact';
import type { Rejection } from '../../src/domain/memory';
import type { ObservedPosition, ProfileObservation } from '../../src/domain/observation';
import type { ProfileIdKind } from '../../src/domain/profile-address';

const AT = '2026-06-15T12:00:00.000Z';

/** A contact with these profile identities, written `kind:value`. */
export function contact(id: string, full: string, company: string, ...ids: string[]): Contact {
  return {
    id,
    programId: 'p1',
    accountId: null,
    externalIds: [{ system: 'salesforce', id: `003${id}` }],
    name: { full, given: '', family: '' },
    title: 'Director of Sales',
    company,
    employments: [],
    profiles: ids.map((text) => {
      const [kind, value = ''] = text.split(':');
      return { kind: kind as ProfileIdKind, value, learntAt: AT, source: 'import' };
    }),
    status: 'active',
    searchable: true,
    participations: [],
    productIds: [],
    custom: {},
    createdAt: AT,
    updatedAt: AT,
  };
}

/** A job at a company, current unless an end is given. */
export function jobAt(company: string, end: string | null = null): ObservedPosition {
  return {
    title: 'Director of Sales',
    company,
    companyUrl: null,
    employmentType: null,
    start: '2015',
    end,
    current: end === null,
    confidence: 0.95,
    evidence: [],
  };
}

/** The profile of a person with the address `ann` and the token `T1`. */
export function person(
  name: string,
  positions: ObservedPosition[],
  more: Partial<ProfileObservation> = {},
): ProfileObservation {
  return {
    page: 'profile',
    url: 'https://www.linkedin.com/in/ann/',
    seenAt: AT,
    kind: 'sdui-profile',
    front: 'sdui',
    salesId: null,
    degree: null,
    slug: 'ann',
    memberId: null,
    urn: 'T1',
    name: { value: name, confidence: 0.95, evidence: [] },
    headline: null,
    location: null,
    topCardCompany: null,
    experience: 'complete',
    positions,
    isSelf: false,
    isMasked: false,
    ...more,
  };
}

/** "Not the same person" for a contact and profile keys. */
export function rejection(contactId: string, ...profileKeys: string[]): Rejection {
  return { id: 'r', programId: 'p1', contactId, profileKeys, at: AT };
}
