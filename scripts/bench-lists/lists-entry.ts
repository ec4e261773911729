import { createProgram } from '../../src/actions/create-program';
import { markVerified } from '../../src/actions/mark-verified';
import { putAccounts, putContacts } from '../../src/actions/put-records';
import type { World } from '../../src/actions/world';
import type { Contact } from '../../src/domain/contact';
import type { Id } from '../../src/domain/ids';
import type { NextAction } from '../../src/domain/next-action';
import { ADVOCATE_STATUSES } from '../../src/domain/status';
import { addDays } from '../../src/domain/use';
import { openStore } from '../../src/store/open-store';
import { makeAccount, makeContact, makeCorrection, makeJudgement } from '../../test/store/make-rows';

/** The share of contacts that have something is told in twentieths. */
const SCORE = 20;

/** So many are written at once. */
const PIECE = 5_000;

const open = (): World => ({
  store: openStore(),
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
});

/**
 * Makes a program of the contacts in these rows of a file as it stands after a year of work: of each twenty contacts eight were verified, two were judged, three have
 * a next action, one has a correction in the queue. Answers with the program's id.
 */
export async function seed(rows: readonly string[][]): Promise<Id> {
  const world = open();
  const { id: programId } = await createProgram(world, { name: 'Bench' });
  const at = world.now();
  const day = (daysAgo: number) => addDays(at.slice(0, 10), -daysAgo);
  const names = new Set(rows.map(([, , , company]) => company!));
  const accounts = new Map([...names].map((name) => [name, makeAccount(world.newId(), programId, { name })]));
  for (let start = 0; start < rows.length; start += PIECE) {
    const contacts = rows.slice(start, start + PIECE).map((row, index): Contact => {
      const place = start + index;
      const [given = '', family = '', title = '', company = '', city = '', email = '', , url = '', owner = ''] = row;
      const { id: accountId } = accounts.get(company)!;
      return makeContact(world.newId(), programId, {
        ...{ accountId, company, title, email, owner, location: city },
        name: { full: `${given} ${family}`, given, family },
        externalIds: [{ system: 'salesforce', id: `003${String(place).padStart(12, '0')}` }],
        employments: [{ accountId, company, title, state: 'current', source: 'import', recordedAt: at }],
        profiles:
          place % 25 === 0 ? [] : [{ kind: 'slug', value: url.split('/').at(-2)!, learntAt: at, source: 'import' }],
        status: place % 10 < 5 ? 'active' : ADVOCATE_STATUSES[place % ADVOCATE_STATUSES.length]!,
        participations: [
          { type: 'reference-call', consent: 'agreed' },
          { type: 'quote', consent: 'ask-each-time' },
        ],
        custom: { Region: `Region ${place % 7}`, 'Customer since': `20${10 + (place % 15)}`, Segment: 'Enterprise' },
        ...(place % SCORE < 8 && { verifiedAt: `${day(place % 400)}T10:00:00.000Z` }),
      });
    });
    await world.store.transact(programId, async (write) => {
      if (start === 0) await putAccounts(write, [...accounts.values()]);
      await putContacts(write, contacts);
      const having = (share: number) => contacts.filter((_, index) => index % SCORE < share);
      await write.add(
        'judgements',
        having(2).map(({ id }) => makeJudgement(world.newId(), programId, { contactId: id })),
      );
      await write.add(
        'corrections',
        having(1).map(({ id }) => makeCorrection(world.newId(), programId, { recordId: id })),
      );
      await write.add(
        'nextActions',
        having(3).map(({ id }, index): NextAction => {
          const action = { id: world.newId(), programId, contactId: id, accountId: null, what: 'Call', owner: 'Ines' };
          return { ...action, dueOn: day((index % 90) - 80), createdAt: at };
        }),
      );
      write.event({ id: world.newId(), at, action: 'import', summary: 'Seeded', contactIds: [] });
    });
  }
  world.store.close();
  return programId;
}

/** Verifies a contact that never was, as the card does in another tab. */
export async function verifyStale(programId: Id): Promise<void> {
  const world = open();
  const { contacts } = world.store.in(programId);
  const ids = await contacts.idsInOrder();
  for (const id of ids) {
    const contact = await contacts.get(id);
    if (contact?.verifiedAt !== undefined || contact?.status !== 'active') continue;
    await markVerified(world, { programId, contactId: id, onProfile: false });
    break;
  }
  world.store.close();
}
