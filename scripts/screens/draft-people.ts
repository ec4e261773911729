import type { Account } from '../../src/domain/account';
import { blankContact } from '../../src/domain/blank-contact';
import type { Contact } from '../../src/domain/contact';
import type { Participation } from '../../src/domain/participation';
import type { Frame, SeededPeople, SeedPerson } from './seed-program';

/** What people have agreed to, with the days until the end of it. */
const AGREED: [Participation['type'], Participation['consent'], number?][] = [
  ['reference-call', 'agreed', 300],
  ['case-study', 'agreed', -40],
  ['quote', 'ask-each-time'],
  ['video', 'no'],
];

/** The accounts, products and contacts of a seeded program, as imports have left them. */
export function draftPeople(frame: Frame, people: readonly SeedPerson[]): SeededPeople {
  const { programId, newId, now } = frame;
  const base = { programId, custom: {}, externalIds: [] };
  const places = new Map(people.map(({ account, place }) => [account, place]));
  const accounts = [...places].map(([name, place]): Account => ({
    ...{ ...base, id: newId(), name, formerNames: [], companyKeys: [], status: 'active', isCustomer: true, ...place },
    ...{ createdAt: now, updatedAt: now },
  }));
  const products = ['Tidewater Planning', 'Harbour Analytics'].map((name) => ({ id: newId(), programId, name }));
  const contacts = people.map((person, index) => ({
    ...draftContact(
      frame,
      person,
      accounts.find(({ name }) => name === person.account)!,
      index,
    ),
    productIds: products.slice(0, 1 + (index % 2)).map(({ id }) => id),
  }));
  return { accounts, products, contacts };
}

function draftContact(frame: Frame, person: SeedPerson, account: Account, index: number): Contact {
  const { programId, newId, now, inDays, instant } = frame;
  const { name: full, status = 'active', title, slug, verifiedDaysAgo } = person;
  const [given = '', ...rest] = full.split(' ');
  const company = account.name;
  return {
    ...blankContact(newId(), programId, { full, given, family: rest.join(' ') }, instant(-200)),
    accountId: account.id,
    externalIds: [{ system: 'salesforce', id: `003Dm00000aQ${String(1000 + index)}` }],
    title,
    company,
    employments: [{ accountId: account.id, company, title, state: 'current', source: 'import', recordedAt: now }],
    profiles: slug === undefined ? [] : [{ kind: 'slug', value: slug, learntAt: now, source: 'import' }],
    email: `${given.toLowerCase()}@fernhollow.example`,
    location: account.region ?? 'Oslo',
    status,
    searchable: status === 'active',
    participations: AGREED.slice(0, 1 + (index % AGREED.length)).map(([type, consent, days]) => ({
      type,
      consent,
      ...(days !== undefined && { validUntil: inDays(days) }),
    })),
    buyingRole: index % 2 === 0 ? 'decision-maker' : 'champion',
    sentiment: index % 3 === 2 ? 'passive' : 'promoter',
    owner: 'Ines Marlowe',
    ...(status === 'paused' && { pause: { reason: 'New project until autumn', reviewOn: inDays(40) } }),
    ...(status === 'left-company' && { leftOn: inDays(-60).slice(0, 7) }),
    ...(verifiedDaysAgo !== undefined && { verifiedAt: instant(-verifiedDaysAgo) }),
    ...(index === 0 && { notes: 'Prefers calls before ten. Knows the board of two other customers.' }),
    // Each kind of data issue is somewhere.
    ...(status === 'inactive' && { email: 'ask her assistant', flaws: { email: 'malformed' } }),
    ...(status === 'recruiting' &&
      slug === undefined && { unknownStatus: 'On Tour', flaws: { status: 'unknown-word' } }),
    updatedAt: instant(-20),
  };
}
