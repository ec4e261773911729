import type { Advocacy } from '../../src/domain/advocacy';
import type { CardModel, ContactCard } from '../../src/domain/card';
import type { Correction } from '../../src/domain/correction';
import type { DeparturePlan } from '../../src/domain/departure';
import type { Nomination } from '../../src/domain/nomination';
import type { ProfileObservation } from '../../src/domain/observation';
import type { Finding, Judgement, Verdict } from '../../src/domain/verdict';
import { say } from '../../src/domain/said';

/** The instant at which all samples are looked at. */
export const NOW = '2026-03-04T10:00:00.000Z';

export const observation: ProfileObservation = {
  page: 'profile',
  url: 'https://www.linkedin.com/in/mara-ellingsen-demo/',
  seenAt: NOW,
  kind: 'sdui-profile',
  front: 'sdui',
  salesId: null,
  degree: null,
  slug: 'mara-ellingsen-demo',
  memberId: null,
  urn: null,
  name: { value: 'Mara Ellingsen', confidence: 1, evidence: [] },
  headline: null,
  location: null,
  topCardCompany: null,
  experience: 'complete',
  positions: [],
  isSelf: false,
  isMasked: false,
};

export const titleFinding: Finding = {
  field: 'title',
  stored: 'Director of Customer Operations',
  seen: 'Vice President Customer Operations',
  nature: 'real',
  probability: 0.98,
  evidence: [
    {
      strategy: 'experience',
      excerpt: 'Vice President Customer Operations · Fjordlys Logistics · Jan 2026 – Present',
      where: 'experience, item 1',
    },
  ],
  since: '2026-01',
};

export const nameFinding: Finding = {
  field: 'name',
  stored: 'Mara Ellingsen',
  seen: 'Mara Ellingsen-Okafor',
  nature: 'real',
  probability: 0.95,
  evidence: [{ strategy: 'heading', excerpt: 'Mara Ellingsen-Okafor', where: 'top card' }],
};

export const locationFinding: Finding = {
  field: 'location',
  stored: 'Oslo',
  seen: 'Oslo, Norway',
  nature: 'cosmetic',
  probability: 0.5,
  evidence: [{ strategy: 'top card', excerpt: 'Oslo, Norway', where: 'top card' }],
};

const titleChanged: Verdict = {
  kind: 'title-changed',
  direction: 'promotion',
  probability: 0.98,
  sentence: 'Fjordlys Logistics is still current since 2019; the title is now “Vice President Customer Operations”.',
  reasons: [
    'Fjordlys Logistics is listed as current since Mar 2019',
    'Title now “Vice President Customer Operations”, a promotion',
    'It began in Jan 2026, after the record was last verified (Jun 2025)',
  ],
  excerpt: 'Vice President Customer Operations · Jan 2026 – Present · 3 mos',
  findings: [titleFinding, nameFinding, locationFinding],
};

export function judgementOf(verdict: Partial<Verdict>, settled?: Judgement['settled']): Judgement {
  return {
    id: 'j1',
    programId: 'p1',
    contactId: 'c1',
    observationId: 'o1',
    judgedAt: '2026-03-04T09:58:00.000Z',
    verdict: { ...titleChanged, ...verdict },
    ...(settled === undefined ? {} : { settled }),
  };
}

export const correction: Correction = {
  id: 'k1',
  programId: 'p1',
  record: 'contact',
  recordId: 'c1',
  field: 'title',
  oldValue: 'Director of Customer Operations',
  newValue: 'Vice President Customer Operations',
  isEdited: false,
  evidence: { sentence: titleChanged.sentence, excerpt: titleChanged.excerpt, url: observation.url, seenAt: NOW },
  state: 'pending',
  createdAt: NOW,
};

/** Nothing is known around a contact. */
export const noAdvocacy: Advocacy = {
  colleagues: { total: 0, left: 0, first: [] },
  assets: [],
  products: [],
  latestUses: [],
  searches: [],
  follow: null,
  review: null,
};

/** An open search for the successor of the contact of the samples. */
export const search: Nomination = {
  id: 'm1',
  programId: 'p1',
  externalIds: [],
  accountId: 'a1',
  replacesContactId: 'c1',
  state: 'open',
  owner: 'Ines',
  dueOn: '2026-03-01',
  custom: {},
  createdAt: '2026-02-12T10:00:00.000Z',
};

/** A contact card as most tests want it; `change` replaces parts. */
export function contactCard(change: Partial<ContactCard> = {}): ContactCard {
  return {
    programId: 'p1',
    programName: 'Northwind Advocates',
    contact: {
      id: 'c1',
      programId: 'p1',
      accountId: 'a1',
      externalIds: [],
      name: { full: 'Mara Ellingsen', given: 'Mara', family: 'Ellingsen' },
      title: 'Director of Customer Operations',
      company: 'Fjordlys Logistics',
      employments: [],
      profiles: [],
      status: 'active',
      searchable: true,
      participations: [
        { type: 'reference-call', consent: 'agreed', validUntil: '2026-12-31' },
        { type: 'case-study', consent: 'agreed', validUntil: '2025-12-31' },
        { type: 'quote', consent: 'ask-each-time' },
        { type: 'video', consent: 'no' },
      ],
      productIds: [],
      verifiedAt: '2026-02-01T09:00:00.000Z',
      custom: {},
      createdAt: '2025-01-01T00:00:00.000Z',
      updatedAt: '2026-02-01T09:00:00.000Z',
    },
    account: {
      id: 'a1',
      programId: 'p1',
      externalIds: [],
      name: 'Fjordlys Logistics',
      formerNames: [],
      companyKeys: [],
      status: 'active',
      isCustomer: true,
      custom: {},
      createdAt: NOW,
      updatedAt: NOW,
    },
    referenceability: { isReferenceable: true, obstacles: [] },
    uses: { used: 1, left: 3 },
    useLimit: { windowDays: 90, cap: 4, coolOffDays: 14 },
    nextAction: {
      id: 'n1',
      programId: 'p1',
      contactId: 'c1',
      accountId: null,
      what: 'Ask for the spring case study',
      dueOn: '2026-03-20',
      owner: 'Ines',
      createdAt: NOW,
    },
    judgement: judgementOf({}),
    corrections: [],
    history: [
      {
        id: 'e2',
        programId: 'p1',
        at: '2026-03-03T15:00:00.000Z',
        action: 'verify',
        summary: 'Mara Ellingsen verified',
        contactIds: ['c1'],
      },
      {
        id: 'e1',
        programId: 'p1',
        at: '2026-01-05T15:00:00.000Z',
        action: 'import',
        summary: 'Imported from contacts.csv',
        contactIds: ['c1'],
        undoneBy: 'e9',
      },
    ],
    undoable: {
      id: 'e2',
      programId: 'p1',
      at: '2026-03-03T15:00:00.000Z',
      action: 'verify',
      summary: 'Mara Ellingsen verified',
      contactIds: ['c1'],
    },
    matchedBy: 'id',
    recordUrl: 'https://rms.example/003000000000001AAA',
    advocacy: noAdvocacy,
    ...change,
  };
}

/** A card about one contact. */
export function cardOf(change: Partial<ContactCard> = {}): CardModel {
  return { state: 'contact', observation, cards: [contactCard(change)], lostFields: [] };
}

export const askCard: CardModel = {
  state: 'ask',
  observation,
  programId: 'p1',
  programName: 'Northwind Advocates',
  reason: say('asked.several'),
  candidates: [
    {
      contactId: 'c1',
      probability: 0.7,
      reason: say('fits.name', {
        name: say('fits.same'),
        company: say('fits.works', { company: 'Fjordlys Logistics' }),
        others: say('fits.others', { count: 1 }),
      }),
      name: 'Mara Ellingsen',
      title: 'Director of Customer Operations',
      company: 'Fjordlys Logistics',
      status: 'active',
    },
    {
      contactId: 'c2',
      probability: 0.3,
      reason: say('fits.name', {
        name: say('fits.same'),
        company: say('fits.worked', { company: 'Fjordlys Logistics' }),
        others: say('fits.others', { count: 1 }),
      }),
      name: 'Mara Ellingsen',
      title: 'Analyst',
      company: 'Brightholt Paper',
      status: 'paused',
    },
  ],
};

/** What is proposed when the contact of the samples has left for another company. */
export const departurePlan: DeparturePlan = {
  choices: {
    leftOn: '2026-01',
    destination: {
      company: 'Brightholt Paper',
      title: 'Chief Operating Officer',
      companyUrl: 'https://www.linkedin.com/company/brightholt-paper/',
      since: '2026-02',
    },
    replacement: { owner: 'Ines', dueOn: '2026-03-18' },
    isFollowed: true,
  },
  excerpt: 'Director of Customer Operations · Fjordlys Logistics · Mar 2019 – Jan 2026',
  breakage: {
    assets: [
      {
        id: 's1',
        programId: 'p1',
        externalIds: [],
        title: 'How Fjordlys halved its delays',
        kind: 'Case study',
        contactIds: ['c1'],
        accountId: 'a1',
        status: 'published',
        publishedOn: '2025-05-01',
        custom: {},
      },
    ],
    nextActions: [],
    products: [{ id: 'd1', programId: 'p1', name: 'Route Planner' }],
    industry: 'Logistics',
    isPartial: false,
  },
  successors: [
    { contactId: 'c7', name: 'Tove Brandvold', title: 'Head of Fulfilment', status: 'active' },
    { contactId: 'c8', name: 'Ali Renner', title: '', status: null },
  ],
  corrections: [
    { field: 'status', before: 'active', after: 'left-company' },
    { field: 'searchable', before: 'true', after: 'false' },
    { field: 'leftOn', before: '', after: '2026-01' },
  ],
};
