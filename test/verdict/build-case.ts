import type { Account } from '../../src/domain/account';
import type { Contact } from '../../src/domain/contact';
import type { YearMonth } from '../../src/domain/ids';
import type { ObservedPosition, ProfileObservation, Reading } from '../../src/domain/observation';

/** The instant at which every page of these tests was seen. */
export const NOW = '2026-06-15T12:00:00.000Z';

/** A value read with high confidence. */
export function reading(value: string, confidence = 0.95): Reading<string> {
  return { value, confidence, evidence: [{ strategy: 'test', excerpt: value, where: 'top card' }] };
}

/** A job on the page; no end means current. */
export function job(
  title: string | null,
  company: string | null,
  start: YearMonth | null,
  end: YearMonth | null = null,
  more: Partial<ObservedPosition> = {},
): ObservedPosition {
  return {
    title,
    company,
    companyUrl: null,
    employmentType: null,
    start,
    end,
    current: end === null,
    confidence: 0.95,
    evidence: [{ strategy: 'test', excerpt: `${title} | ${company}`, where: 'experience' }],
    ...more,
  };
}

/** A fully rendered profile of Ann Example with these jobs. */
export function page(positions: ObservedPosition[], more: Partial<ProfileObservation> = {}): ProfileObservation {
  return {
    page: 'profile',
    url: 'https://www.linkedin.com/in/ann-example/',
    seenAt: NOW,
    kind: 'sdui-profile',
    front: 'sdui',
    salesId: null,
    degree: null,
    slug: 'ann-example',
    memberId: null,
    urn: 'ACoAAexample',
    name: reading('Ann Example'),
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

/** The record of Ann Example, Director of Sales at Acme, verified in January 2025. */
export function record(more: Partial<Contact> = {}): Contact {
  return {
    id: 'c1',
    programId: 'p1',
    accountId: 'a1',
    externalIds: [],
    name: { full: 'Ann Example', given: 'Ann', family: 'Example' },
    title: 'Director of Sales',
    company: 'Acme',
    employments: [],
    profiles: [
      { kind: 'slug', value: 'ann-example', learntAt: NOW, source: 'import' },
      { kind: 'urn', value: 'ACoAAexample', learntAt: NOW, source: 'page' },
    ],
    status: 'active',
    searchable: true,
    participations: [],
    productIds: [],
    verifiedAt: '2025-01-10T08:00:00.000Z',
    custom: {},
    createdAt: '2023-03-01T08:00:00.000Z',
    updatedAt: '2025-01-10T08:00:00.000Z',
    ...more,
  };
}

/** The account Acme. */
export function account(more: Partial<Account> = {}): Account {
  return {
    id: 'a1',
    programId: 'p1',
    externalIds: [],
    name: 'Acme',
    formerNames: [],
    companyKeys: [],
    status: null,
    isCustomer: true,
    custom: {},
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  };
}
