import { createProgram } from '../../src/actions/create-program';
import { putAccounts, putContacts, putRecords } from '../../src/actions/put-records';
import { startRun } from '../../src/actions/run/start-run';
import type { World } from '../../src/actions/world';
import type { Account } from '../../src/domain/account';
import type { Contact } from '../../src/domain/contact';
import type { Id } from '../../src/domain/ids';
import type { Participation } from '../../src/domain/participation';
import { addDays } from '../../src/domain/use';
import { openStore } from '../../src/store/open-store';
import type { SeedPerson, SeedProgram } from './seed-program';

/** Runs inside one of the extension's own pages: writes a program in which everything has happened that can happen. Answers with its id. */
export async function seed({ name, people, hasRun = false }: SeedProgram): Promise<Id> {
  const world: World = {
    store: openStore(),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
  const { id: programId } = await createProgram(world, { name });
  const now = world.now();
  const today = now.slice(0, 10);
  const inDays = (days: number) => addDays(today, days);
  const instant = (days: number) => `${inDays(days)}T09:30:00.000Z`;
  const base = { programId, custom: {}, externalIds: [] };

  const accounts = new Map<string, Account>();
  for (const { account, place } of people)
    accounts.set(account, {
      ...base,
      id: world.newId(),
      name: account,
      formerNames: [],
      companyKeys: [],
      status: 'active',
      isCustomer: true,
      ...place,
      createdAt: now,
      updatedAt: now,
    });
  const products = ['Tidewater Planning', 'Harbour Analytics'].map((one) => ({
    id: world.newId(),
    programId,
    name: one,
  }));

  const contacts = people.map((person, index) => toContact(person, index));
  function toContact(person: SeedPerson, index: number): Contact {
    const account = accounts.get(person.account)!;
    const [given = '', ...rest] = person.name.split(' ');
    const { status = 'active', title, slug = null, verifiedDaysAgo } = person;
    const company = account.name;
    return {
      ...base,
      id: world.newId(),
      accountId: account.id,
      externalIds: [{ system: 'salesforce', id: `003Dm00000aQ${String(1000 + index)}` }],
      name: { full: person.name, given, family: rest.join(' ') },
      title,
      company,
      employments: [{ accountId: account.id, company, title, state: 'current', source: 'import', recordedAt: now }],
      profiles: slug === null ? [] : [{ kind: 'slug', value: slug, learntAt: now, source: 'import' }],
      email: `${given.toLowerCase()}@fernhollow.example`,
      location: account.region ?? 'Oslo',
      status,
      searchable: status === 'active',
      participations: AGREED.slice(0, 1 + (index % AGREED.length)).map(([type, consent, days]) => ({
        type,
        consent,
        ...(days === undefined ? {} : { validUntil: inDays(days) }),
      })),
      buyingRole: index % 2 === 0 ? 'decision-maker' : 'champion',
      sentiment: index % 3 === 2 ? 'passive' : 'promoter',
      productIds: products.slice(0, 1 + (index % 2)).map(({ id }) => id),
      owner: 'Ines Marlowe',
      ...(status === 'paused' && { pause: { reason: 'New project until autumn', reviewOn: inDays(40) } }),
      ...(status === 'left-company' && { leftOn: inDays(-60).slice(0, 7) }),
      ...(verifiedDaysAgo !== undefined && { verifiedAt: instant(-verifiedDaysAgo) }),
      ...(index === 0 && { notes: 'Prefers calls before ten. Knows the board of two other customers.' }),
      createdAt: instant(-200),
      updatedAt: instant(-20),
    };
  }
  const idOf = (at: number) => contacts[Math.min(at, contacts.length - 1)]!.id;
  const left = contacts.find(({ status }) => status === 'left-company');

  await world.store.transact(programId, async (write) => {
    await putAccounts(write, [...accounts.values()]);
    await putContacts(write, contacts);
    await putRecords(write, 'products', products);
    await putRecords(write, 'assets', [
      {
        ...base,
        id: world.newId(),
        title: 'A year without stockouts',
        kind: 'Case study',
        contactIds: [idOf(0), idOf(2)],
        accountId: null,
        status: 'published',
        publishedOn: inDays(-120),
      },
      {
        ...base,
        id: world.newId(),
        title: 'Two minutes on trust',
        kind: 'Video',
        contactIds: [idOf(2)],
        accountId: null,
        status: 'in-review',
      },
    ]);
    await putRecords(write, 'uses', [
      {
        ...base,
        id: world.newId(),
        contactId: idOf(0),
        on: inDays(-30),
        type: 'reference-call',
        note: 'With a retailer from the north',
      },
      { ...base, id: world.newId(), contactId: idOf(0), on: inDays(-9), type: 'quote' },
      { ...base, id: world.newId(), contactId: idOf(1), on: inDays(-4), type: 'reference-call' },
    ]);
    await putRecords(
      write,
      'nextActions',
      NEXT_ACTIONS.map(([at, what, days]) => ({
        programId,
        id: world.newId(),
        contactId: idOf(at),
        accountId: null,
        what,
        dueOn: inDays(days),
        owner: 'Ines Marlowe',
        createdAt: instant(-10),
      })),
    );
    await putRecords(write, 'nominations', [
      {
        ...base,
        id: world.newId(),
        accountId: contacts[2]?.accountId ?? null,
        state: 'open',
        owner: 'Ines Marlowe',
        dueOn: inDays(-3),
        createdAt: instant(-33),
        ...(left && { replacesContactId: left.id }),
      },
      {
        ...base,
        id: world.newId(),
        accountId: contacts[0]?.accountId ?? null,
        state: 'proposed',
        owner: 'Teo Brandt',
        dueOn: inDays(12),
        createdAt: instant(-6),
        candidate: { name: 'Ottilie Varga-Renner', title: 'Head of Fleet', profile: null },
      },
    ]);
    if (left !== undefined)
      await putRecords(write, 'follows', [
        {
          id: world.newId(),
          programId,
          contactId: left.id,
          name: left.name.full,
          company: 'Calderwyn Analytics',
          title: 'Chief of Staff',
          since: inDays(-50).slice(0, 7),
          profile: null,
          startedOn: inDays(-45),
          state: 'following',
        },
      ]);
    await putRecords(write, 'reviews', [
      {
        id: world.newId(),
        programId,
        contactId: idOf(3),
        source: 'connections',
        fileName: 'Connections.csv',
        seen: { company: 'Wickermill Grocers', title: 'Buyer at large' },
        likely: 'left-company',
        sentence: `Now at Wickermill Grocers; the record says ${contacts[3]?.company ?? ''}`,
        state: 'to-confirm',
        at: instant(-2),
      },
    ]);
    await putRecords(write, 'savedLists', [
      {
        id: world.newId(),
        programId,
        name: 'Active, not seen for a year',
        rules: { notVerifiedForDays: 365, statuses: ['active'] },
        createdAt: instant(-15),
      },
    ]);
    write.event({
      id: world.newId(),
      at: now,
      action: 'import',
      summary: `${contacts.length} contacts`,
      contactIds: [],
    });
  });
  if (hasRun)
    await startRun(world, { programId, name: 'All active', rules: { notVerifiedForDays: 0, statuses: ['active'] } });
  world.store.close();
  return programId;
}

/** What people have agreed to, with the days until the end of it. */
const AGREED: [Participation['type'], Participation['consent'], number?][] = [
  ['reference-call', 'agreed', 300],
  ['case-study', 'agreed', -40],
  ['quote', 'ask-each-time'],
  ['video', 'no'],
];

/** What is to be done: with whom, what, in how many days. */
const NEXT_ACTIONS: [contact: number, what: string, days: number][] = [
  [0, 'Ask for the spring case study', 9],
  [1, 'Thank for the call with the retailer', -3],
  [5, 'Ask whether the pause is over', 0],
  [7, 'Send the invitation to the advisory board', 4],
];
