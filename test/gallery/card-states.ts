import type { Advocacy } from '../../src/domain/advocacy';
import type { CardModel, ContactCard } from '../../src/domain/card';
import type { AdvocateStatus } from '../../src/domain/status';
import { say } from '../../src/domain/said';
import type { Finding } from '../../src/domain/verdict';
import { CARD_VERDICTS } from './card-verdicts';
import { comesNext, runView } from '../ui/run-samples';
import {
  askCard,
  cardOf,
  contactCard,
  correction,
  judgementOf,
  locationFinding,
  nameFinding,
  NOW,
  observation,
  search,
  titleFinding,
} from '../ui/samples';

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Niederösterreich Beteiligungsgesellschaft mbH & Co. KG';
const LONG_TITLE =
  'Senior Vice President for Cross-Functional Customer Experience Transformation and Operational Excellence';
const LONG_NAME = 'Maria-Theresia Alexandrina von der Hohenwartenberg-Wolkensteinburg zu Lindqvale';

const { contact } = contactCard();

const rich: Advocacy = {
  colleagues: {
    total: 6,
    left: 2,
    first: [
      { contactId: 'c7', name: 'Tove Brandvold', title: 'Head of Fulfilment', status: 'active', hasLeft: false },
      { contactId: 'c8', name: 'Ali Renner', title: '', status: null, hasLeft: false },
      { contactId: 'c9', name: 'Dorian Applegarth', title: 'Buyer', status: 'left-company', hasLeft: true },
    ],
  },
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
      url: 'https://fjordlys.example/delays',
      custom: {},
    },
  ],
  products: [
    { id: 'd1', programId: 'p1', name: 'Route Planner' },
    { id: 'd2', programId: 'p1', name: 'Harbour Analytics' },
  ],
  latestUses: [
    {
      id: 'u1',
      programId: 'p1',
      externalIds: [],
      contactId: 'c1',
      on: '2026-02-20',
      type: 'reference-call',
      custom: {},
    },
    {
      id: 'u2',
      programId: 'p1',
      externalIds: [],
      contactId: 'c1',
      on: '2026-01-11',
      type: 'quote',
      note: 'For the spring campaign',
      custom: {},
    },
  ],
  searches: [],
  follow: null,
  review: null,
};

const full: Partial<ContactCard> = {
  advocacy: rich,
  judgement: CARD_VERDICTS.promoted,
  account: { ...contactCard().account!, region: 'Norway', industry: 'Logistics', size: '1,001–5,000' },
  contact: {
    ...contact,
    buyingRole: 'decision-maker',
    sentiment: 'promoter',
    notes: 'Prefers calls before ten.',
    owner: 'Ines',
  },
};

const tenFindings: Finding[] = Array.from({ length: 10 }, (_, at) => ({
  ...[titleFinding, nameFinding, locationFinding][at % 3]!,
  field: (['title', 'company', 'name', 'location', 'profile'] as const)[at % 5]!,
  nature: at < 5 ? 'real' : 'cosmetic',
  ...(at === 1 && { stored: LONG, seen: `${LONG}, Zweigniederlassung` }),
}));

const { verdict: promoted } = CARD_VERDICTS.promoted;

const run = runView({ name: 'Active, not seen for a year', programName: 'Northwind Advocates' });

const ofStatus = (status: AdvocateStatus | null, change: Partial<ContactCard['contact']> = {}) =>
  cardOf({
    ...full,
    contact: { ...full.contact!, status, ...change },
    referenceability: { isReferenceable: false, obstacles: ['not-active'] },
  });

const unread = (why: 'not-settled' | 'other-person' | 'unknown-layout'): CardModel => ({
  state: 'unread',
  observation: { page: 'unread', url: observation.url, seenAt: NOW, why },
});

/** The card in each of its states, by name. Undefined is a card that has not come yet, an error one that could not be read. */
export const CARD_STATES: Record<string, CardModel | Error | undefined> = {
  loading: undefined,
  error: new Error('The store of records did not answer. Reload the page.'),
  'title-changed': cardOf(full),
  'still-right': cardOf({ ...full, judgement: CARD_VERDICTS.stillRight }),
  'left-company': cardOf({ ...full, judgement: CARD_VERDICTS.left }),
  'cannot-tell': cardOf({ ...full, judgement: CARD_VERDICTS.cannotTell }),
  settled: cardOf({ ...full, judgement: CARD_VERDICTS.promotedAndSettled, corrections: [correction] }),
  'not-seen': cardOf({ ...full, judgement: null }),
  'bare-record': cardOf({
    account: null,
    judgement: null,
    nextAction: null,
    history: [],
    undoable: null,
    recordUrl: null,
    contact: { ...contact, status: null, participations: [], title: '', company: '' },
  }),
  'ten-findings': cardOf({ ...full, judgement: judgementOf({ ...promoted, findings: tenFindings }) }),
  'long-names': cardOf({
    ...full,
    programName: 'International Customer Advocacy and Reference Program of the Northwind Group',
    contact: {
      ...full.contact!,
      name: { full: LONG_NAME, given: 'Maria-Theresia', family: 'Lindqvale' },
      title: LONG_TITLE,
      company: LONG,
    },
    account: { ...full.account!, name: LONG },
    nextAction: { ...contactCard().nextAction!, what: `${LONG_TITLE}: ask whether the case study may be shown again` },
  }),
  'over-the-cap': cardOf({
    ...full,
    uses: { used: 4, left: 0, coolingUntil: '2026-03-20' },
    referenceability: { isReferenceable: false, obstacles: ['use-limit', 'cooling-off'] },
  }),
  'two-programs': {
    state: 'contact',
    observation,
    lostFields: [],
    cards: [contactCard(full), contactCard({ ...full, programId: 'p2', programName: 'Contoso Heroes' })],
  },
  nominated: ofStatus('nominated'),
  recruiting: ofStatus('recruiting'),
  paused: ofStatus('paused', { pause: { reason: 'New project until autumn', reviewOn: '2026-09-01' } }),
  inactive: ofStatus('inactive'),
  retired: ofStatus('retired'),
  'do-not-contact': ofStatus('do-not-contact'),
  'has-left': cardOf({
    ...full,
    contact: { ...full.contact!, status: 'left-company', leftOn: '2026-01', searchable: false },
    referenceability: { isReferenceable: false, obstacles: ['has-left', 'not-active'] },
    judgement: CARD_VERDICTS.leftAndSettled,
    advocacy: {
      ...rich,
      searches: [search],
      follow: {
        id: 'f1',
        programId: 'p1',
        contactId: 'c1',
        name: 'Mara Ellingsen',
        company: 'Brightholt Paper',
        title: 'Chief Operating Officer',
        since: '2026-02',
        profile: null,
        startedOn: '2026-03-01',
        state: 'following',
      },
    },
  }),
  'likely-change': cardOf({
    ...full,
    judgement: null,
    advocacy: {
      ...rich,
      review: {
        id: 'v1',
        programId: 'p1',
        contactId: 'c1',
        source: 'connections',
        fileName: 'Connections.csv',
        seen: { company: 'Brightholt Paper', title: 'COO' },
        likely: 'left-company',
        sentence: say('likely.left', { title: 'COO', seen: 'Brightholt Paper', company: 'Fjordlys Logistics' }),
        state: 'to-confirm',
        at: NOW,
      },
    },
  }),
  'matched-by-name': cardOf({ ...full, matchedBy: 'name' }),
  'possible-match': askCard,
  'unknown-person': {
    state: 'unknown-person',
    observation,
    offers: [
      {
        programId: 'p1',
        programName: 'Northwind Advocates',
        account: { id: 'a1', name: 'Fjordlys Logistics' },
        searches: [{ nominationId: 'm1', accountName: 'Fjordlys Logistics', replaces: 'Dorian Applegarth' }],
        nominated: null,
        undoable: null,
      },
    ],
  },
  'already-nominated': {
    state: 'unknown-person',
    observation,
    offers: [
      {
        programId: 'p1',
        programName: 'Northwind Advocates',
        account: { id: 'a1', name: 'Fjordlys Logistics' },
        searches: [],
        nominated: {
          ...search,
          state: 'proposed',
          candidate: { name: 'Mara Ellingsen', title: 'Director', profile: null },
        },
        undoable: 'e1',
      },
    ],
  },
  'partly-read': { state: 'contact', observation, lostFields: ['headline', 'location'], cards: [contactCard(full)] },
  'still-loading-page': unread('not-settled'),
  'other-person': unread('other-person'),
  unreadable: unread('unknown-layout'),
  nobody: { state: 'nobody', observation: null },
  'muster-paused': { state: 'paused' },
  'no-program': { state: 'no-program' },
  'run-under-way': { ...cardOf(full), run },
  'run-next': {
    ...cardOf({ ...full, judgement: CARD_VERDICTS.verified }),
    run: { ...run, current: null },
  },
  'run-without-address': {
    state: 'nobody',
    observation: null,
    run: { ...run, current: null, next: { ...comesNext, url: null } },
  },
};
