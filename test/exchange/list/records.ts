import type { Account } from '../../../src/domain/account';
import type { Contact } from '../../../src/domain/contact';
import type { NextAction } from '../../../src/domain/next-action';
import type { ListContext, ListRecords } from '../../../src/exchange/written-file';
import { account, contactOf, contextOf } from '../correction-row';

const at = '2026-03-12T09:30:00.000Z';

/** A contact with something in every field, for tests. */
export const ada: Contact = contactOf({
  externalIds: [
    { system: 'salesforce', id: '003Ax00000bCdEfIAK' },
    { system: 'smartsheet', id: '0007' },
    { system: 'smartsheet', id: '8' },
  ],
  name: { full: 'Ada Right', given: 'Ada', family: 'Right', salutation: 'Dr' },
  title: '=VP "Data"',
  profiles: [
    { kind: 'urn', value: 'ACoAAB1234567890123456789012', learntAt: at, source: 'page' },
    { kind: 'slug', value: 'ada-dëmo', learntAt: at, source: 'import' },
  ],
  email: 'ada@bramble.example',
  phone: '+44 1632 960001',
  mobile: '07700 900123',
  location: 'Leeds, UK',
  status: 'left-company',
  searchable: false,
  participations: [
    { type: 'reference-call', consent: 'agreed' },
    { type: 'case-study', consent: 'ask-each-time', validUntil: '2026-12-31' },
    { type: 'video', consent: 'no' },
    { type: 'rfp-reference', consent: 'agreed', validUntil: '2027-01-31' },
  ],
  buyingRole: 'decision-maker',
  sentiment: 'promoter',
  productIds: ['p1', 'p2'],
  owner: 'Sam',
  notes: 'Line one\nLine two; 🚀',
  leftOn: '2026-02',
  verifiedAt: '2026-03-01T00:00:00.000Z',
  modifiedAt: '2026-03-02T10:00:00.000Z',
  custom: { 'Shoe size': '0042', Notes: '11-50', '=Odd': "'=1" },
});

/** A contact of whom little is known. */
export const bo: Contact = contactOf({
  id: 'c2',
  accountId: null,
  externalIds: [],
  name: { full: 'Bo עברית', given: 'Bo', family: 'עברית' },
  title: '',
  company: 'Elsewhere',
  status: null,
  unknownStatus: 'Dormant-ish',
  searchable: null,
  profiles: [{ kind: 'member', value: '12345', learntAt: at, source: 'import' }],
});

const bramble: Account = {
  ...account,
  status: 'active',
  isCustomer: true,
  region: 'EMEA',
  industry: 'Gardening',
  size: '11-50',
  custom: { Tier: '1' },
};

/** A next action for tests. */
export function actionOf(change: Partial<NextAction> = {}): NextAction {
  return {
    id: 'n1',
    programId: 'p',
    contactId: 'c1',
    accountId: 'a1',
    what: 'Ask who follows; write, then call',
    dueOn: '2026-03-31',
    owner: 'Sam',
    createdAt: at,
    ...change,
  };
}

/** Records for tests. */
export function recordsOf(change: Partial<ListRecords> = {}): ListRecords {
  return {
    contacts: [ada, bo],
    people: new Map([ada, bo].map((contact) => [contact.id, contact])),
    accounts: new Map([[bramble.id, bramble]]),
    products: new Map([
      ['p1', 'Acme Suite'],
      ['p2', 'Acme, Lens | 2'],
    ]),
    assets: [
      {
        id: 's1',
        programId: 'p',
        externalIds: [{ system: 'spreadsheet', id: 'CS-1' }],
        title: 'How Bramble grew',
        kind: 'Case study',
        contactIds: ['c1', 'c2'],
        accountId: 'a1',
        status: 'in-review',
        url: 'https://acme.example/bramble',
        custom: {},
      },
    ],
    uses: [
      {
        id: 'u1',
        programId: 'p',
        externalIds: [],
        contactId: 'c1',
        on: '2026-01-31',
        type: 'site-visit',
        request: 'R-7',
        note: 'Went well',
        custom: { Deal: 'Big' },
      },
    ],
    nominations: [
      {
        id: 'm1',
        programId: 'p',
        externalIds: [{ system: 'ro-innovation', id: 'https://ro.example/nominations/7' }],
        accountId: 'a1',
        replacesContactId: 'c1',
        candidate: { name: 'Cy New', title: 'CIO', profile: { kind: 'slug', value: 'cy-demo' } },
        state: 'proposed',
        owner: 'Sam',
        dueOn: '2026-04-01',
        notes: '-maybe',
        custom: {},
        createdAt: at,
      },
    ],
    nextActions: [
      actionOf({ id: 'n0', doneAt: '2026-03-10T08:00:00.000Z', what: 'Thank her', owner: '' }),
      actionOf(),
      actionOf({ id: 'n2', dueOn: '2026-04-30', what: 'Later' }),
    ],
    ...change,
  };
}

/** What writers of lists know, for tests. */
export function listContextOf(change: Partial<ListContext> = {}): ListContext {
  const { program, day } = contextOf();
  return {
    program,
    day,
    at,
    customNames: ['Shoe size', 'Notes', '=Odd'],
    systems: ['smartsheet', 'salesforce'],
    ...change,
  };
}
