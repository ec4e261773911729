import type { Account } from '../../src/domain/account';
import type { Contact } from '../../src/domain/contact';
import type { Correction } from '../../src/domain/correction';
import type { ProfileObservation } from '../../src/domain/observation';
import type { Program } from '../../src/domain/program';
import type { Judgement } from '../../src/domain/verdict';

const AT = '2026-01-01T00:00:00.000Z';

/** A program. */
export function makeProgram(id: string, change: Partial<Program> = {}): Program {
  return {
    id,
    name: `Program ${id}`,
    createdAt: AT,
    staleAfterDays: 180,
    useLimit: { windowDays: 90, cap: 3, coolOffDays: 14 },
    systems: {},
    statusWords: {},
    moves: 'mark-left',
    ...change,
  };
}

/** A contact of a program. */
export function makeContact(id: string, programId: string, change: Partial<Contact> = {}): Contact {
  return {
    id,
    programId,
    accountId: null,
    externalIds: [],
    name: { full: 'Ann Example', given: 'Ann', family: 'Example' },
    title: 'Director',
    company: 'Acme',
    employments: [],
    profiles: [],
    status: 'active',
    searchable: true,
    participations: [],
    productIds: [],
    custom: {},
    createdAt: AT,
    updatedAt: AT,
    ...change,
  };
}

/** An account of a program. */
export function makeAccount(id: string, programId: string, change: Partial<Account> = {}): Account {
  return {
    id,
    programId,
    externalIds: [],
    name: 'Acme',
    formerNames: [],
    companyKeys: [],
    status: null,
    isCustomer: true,
    custom: {},
    createdAt: AT,
    updatedAt: AT,
    ...change,
  };
}

/** A pending correction of a contact's title. */
export function makeCorrection(id: string, programId: string, change: Partial<Correction> = {}): Correction {
  return {
    id,
    programId,
    record: 'contact',
    recordId: 'c1',
    field: 'title',
    oldValue: 'Director',
    newValue: 'VP Sales',
    isEdited: false,
    evidence: { sentence: 'The title changed.', excerpt: 'VP Sales', url: '', seenAt: AT },
    state: 'pending',
    createdAt: AT,
    ...change,
  };
}

/** A judgement that the title of a contact has changed. */
export function makeJudgement(id: string, programId: string, change: Partial<Judgement> = {}): Judgement {
  return {
    id,
    programId,
    contactId: 'c1',
    observationId: 'o1',
    judgedAt: AT,
    verdict: {
      kind: 'title-changed',
      probability: 0.97,
      sentence: 'Acme is still current; the title is now “VP Sales”.',
      reasons: ['Acme is listed as current', 'Title now “VP Sales”'],
      excerpt: 'VP Sales at Acme',
      findings: [
        {
          field: 'title',
          stored: 'Director',
          seen: 'VP Sales',
          nature: 'real',
          probability: 0.97,
          evidence: [{ strategy: 'test', excerpt: 'VP Sales', where: 'experience, item 1' }],
        },
      ],
    },
    ...change,
  };
}

/** What a complete profile page says: one current job. */
export function makeObservation(change: Partial<ProfileObservation> = {}): ProfileObservation {
  const read = <T>(value: T) => ({ value, confidence: 0.99, evidence: [] });
  return {
    page: 'profile',
    url: 'https://www.linkedin.com/in/ann-example/',
    seenAt: '2026-03-01T09:00:00.000Z',
    kind: 'sdui-profile',
    front: 'sdui',
    salesId: null,
    degree: null,
    slug: 'ann-example',
    memberId: null,
    urn: 'ACoAAann',
    name: read('Ann Example'),
    headline: null,
    location: null,
    topCardCompany: null,
    experience: 'complete',
    positions: [makePosition('Director', 'Acme')],
    isSelf: false,
    isMasked: false,
    ...change,
  };
}

/** A job on a page, current unless it has an end. */
export function makePosition(
  title: string,
  company: string,
  start = '2019-01',
  end: string | null = null,
): ProfileObservation['positions'][number] {
  return {
    title,
    company,
    companyUrl: null,
    employmentType: null,
    start,
    end,
    current: end === null,
    confidence: 0.99,
    evidence: [
      { strategy: 'test', excerpt: `${title} · ${company} · ${start} - ${end ?? 'Present'}`, where: 'experience' },
    ],
  };
}
