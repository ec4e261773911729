import { beforeEach, describe, expect, it } from 'vitest';
import { fillNomination } from '../../src/actions/fill-nomination';
import { mergeContacts } from '../../src/actions/merge-contacts';
import { nominatePerson } from '../../src/actions/nominate-person';
import { readCard } from '../../src/actions/read-card';
import { readNominations } from '../../src/actions/read-nominations';
import { settleNomination } from '../../src/actions/settle-nomination';
import { undoEvent } from '../../src/actions/undo-event';
import type { Nomination } from '../../src/domain/nomination';
import type { ProfileObservation } from '../../src/domain/observation';
import { makeObservation, makePosition } from '../store/make-rows';
import { departAsPlanned } from './depart-as-planned';
import { leftPage, makeScene, type Scene } from './departure-scene';
import { contactsOf, putRows, seed } from './test-world';
import { refusalOf } from '../refusal';

const name = { value: 'Ola Nordmark', confidence: 0.99, evidence: [] };
const ola = makeObservation({
  slug: 'ola-demo',
  urn: null,
  name,
  positions: [makePosition('Smith', 'Acme GmbH'), makePosition('Treasurer', 'Rowing Club')],
});

let scene: Scene;
const records = () => scene.world.store.in(scene.programId);
const at = (accountId: string | null, observation = ola) =>
  nominatePerson(scene.world, { programId: scene.programId, accountId, observation });
const fill = (nominationId: string, observation = ola) =>
  fillNomination(scene.world, { programId: scene.programId, nominationId, observation });
const settle = (nominationId: string, state: 'accepted' | 'declined') =>
  settleNomination(scene.world, { programId: scene.programId, nominationId, state });
const undo = (eventId: string) => undoEvent(scene.world, { programId: scene.programId, eventId });
const all = () => records().nominations.all();
const openSearch = async () => {
  await departAsPlanned(scene.world, scene.target);
  return (await records().nominations.open())[0]!.id;
};
const offer = async (observation: ProfileObservation = ola) => {
  const card = await readCard(scene.world, { programIds: [scene.programId], observation });
  return card.state === 'unknown-person' ? card.offers[0] : undefined;
};

beforeEach(async () => (scene = await makeScene()));

describe('a person of a profile', () => {
  it('is proposed at the account, with the name, the title there, the address, and nothing else', async () => {
    const event = await at(scene.accountId);
    expect(event).toMatchObject({ action: 'nominate', contactIds: [] });
    const [nomination, ...others] = await all();
    expect(others).toEqual([]);
    expect(nomination).toEqual({
      id: nomination!.id,
      programId: scene.programId,
      externalIds: [],
      accountId: scene.accountId,
      candidate: { name: 'Ola Nordmark', title: 'Smith', profile: { kind: 'slug', value: 'ola-demo' } },
      state: 'proposed',
      owner: '',
      custom: {},
      createdAt: nomination!.createdAt,
    });
    expect(await scene.world.dumpAll()).not.toContain('Rowing Club');
  });

  it('is proposed at no account, with the first of the present titles', async () => {
    await at(null);
    expect(await all()).toMatchObject([{ accountId: null, candidate: { title: 'Smith' } }]);
  });

  it('undone leaves nothing', async () => {
    const before = await scene.world.dump();
    await undo((await at(scene.accountId)).id);
    expect(await scene.world.dump()).toEqual(before);
  });

  it.each<[string, Partial<ProfileObservation>]>([
    ['again', {}],
    ['again, on a page with other identities, at the same account', { slug: null, memberId: '123' }],
    ['again after a change of job', { positions: [makePosition('Baker', 'Globex')] }],
  ])('is not nominated %s', async (_, change) => {
    await at(scene.accountId);
    expect(await refusalOf(at(scene.accountId, { ...ola, ...change }))).toContain('nominated already');
    expect(await refusalOf(at(null, { ...ola, ...change }))).toContain('nominated already');
    expect(await refusalOf(fill(await openSearch(), { ...ola, ...change }))).toContain('nominated already');
    expect((await all()).filter(({ candidate }) => candidate !== undefined)).toHaveLength(1);
  });

  it('is another one than a namesake at the account', async () => {
    await at(scene.accountId);
    await at(scene.accountId, { ...ola, slug: 'ola-other' });
    expect(await all()).toHaveLength(2);
  });

  it('who was declined is proposed anew in the same nomination', async () => {
    await at(null);
    const [{ id }] = (await all()) as [Nomination];
    await settle(id, 'declined');
    await at(scene.accountId);
    expect(await all()).toMatchObject([{ id, state: 'proposed', accountId: scene.accountId }]);
  });

  it('is refused without a whole name, in the program, or at an account of another program', async () => {
    expect(await refusalOf(at(null, { ...ola, name: null }))).toContain('whole name');
    expect(await refusalOf(at(null, { ...ola, isMasked: true }))).toContain('whole name');
    expect(await refusalOf(at(null, leftPage))).toContain('in the program already');
    const other = await seed(scene.world);
    expect(await refusalOf(at(other.contacts[0]!.accountId))).toContain('not in the program any more');
    expect(await all()).toEqual([]);
  });
});

describe('a search for a successor', () => {
  it('is filled by the person of a profile, and open again when that is undone', async () => {
    const id = await openSearch();
    const before = await scene.world.dump();
    const event = await fill(id);
    expect(event.contactIds).toEqual([scene.contactId]);
    expect(await all()).toMatchObject([
      { id, state: 'proposed', replacesContactId: scene.contactId, owner: 'Ines', candidate: { title: 'Smith' } },
    ]);
    expect(await refusalOf(fill(id, { ...ola, slug: 'other', name: { ...name, value: 'Per Lind' } }))).toContain(
      'Somebody is proposed',
    );
    await undo(event.id);
    expect(await scene.world.dump()).toEqual(before);
  });

  it('can be given up, but nobody can be accepted in it', async () => {
    const id = await openSearch();
    expect(await refusalOf(settle(id, 'accepted'))).toContain('Nobody is proposed');
    const event = await settle(id, 'declined');
    expect((await records().nominations.get(id))?.state).toBe('declined');
    expect(await settle(id, 'declined')).toBeNull();
    expect(await refusalOf(fill(id))).toContain('closed');
    await undo(event!.id);
    expect((await records().nominations.get(id))?.state).toBe('open');
  });

  it('is another program’s business where it is', async () => {
    const id = await openSearch();
    const { program } = await seed(scene.world);
    await expect(
      fillNomination(scene.world, { programId: program.id, nominationId: id, observation: ola }),
    ).rejects.toMatchObject({ sentence: { say: 'refused.noNomination' } });
  });
});

describe('what is offered on the profile of a stranger', () => {
  it('is the account at which the page shows the person to work, by its name', async () => {
    expect(await offer()).toEqual({
      programId: scene.programId,
      programName: expect.stringContaining('Client'),
      account: { id: scene.accountId, name: 'Acme' },
      searches: [],
      nominated: null,
      undoable: null,
    });
  });

  it('is the account by LinkedIn’s key of the company, whatever its name there', async () => {
    const account = (await records().accounts.get(scene.accountId))!;
    await putRows(scene.world, scene.programId, 'accounts', { ...account, companyKeys: ['4711'] });
    const companyUrl = 'https://www.linkedin.com/company/4711/';
    const positions = [{ ...makePosition('Smith', 'Acme of Bavaria'), companyUrl }];
    expect((await offer({ ...ola, positions }))?.account?.id).toBe(scene.accountId);
  });

  it.each<[string, Partial<ProfileObservation>]>([
    ['an ended job', { positions: [makePosition('Smith', 'Acme', '2015-01', '2019-01')] }],
    ['a company that the program does not have', { positions: [makePosition('Smith', 'Initech')] }],
    ['no job', { positions: [] }],
  ])('is no account for %s', async (_, change) => {
    expect((await offer({ ...ola, ...change }))?.account).toBeNull();
  });

  it('is every open search, those at the account first', async () => {
    const { world, programId, accountId, contactId } = scene;
    const elsewhere = (await contactsOf(world, programId))[2]!;
    const state = 'open' as const;
    const search = { programId, externalIds: [], owner: '', custom: {}, createdAt: '', state };
    const replaces = { replacesContactId: contactId };
    await putRows(
      world,
      programId,
      'nominations',
      { ...search, id: 'later', accountId: elsewhere.accountId, replacesContactId: elsewhere.id, dueOn: '2026-04-01' },
      { ...search, id: 'soon', accountId: null, dueOn: '2026-03-02' },
      { ...search, ...replaces, id: 'here', accountId, dueOn: '2026-05-01' },
      { ...search, ...replaces, id: 'closed', accountId, state: 'declined' },
    );
    expect((await offer())?.searches).toEqual([
      { nominationId: 'here', accountName: 'Acme', replaces: 'Ann Cedar' },
      { nominationId: 'soon', accountName: '', replaces: '' },
      { nominationId: 'later', accountName: 'Globex', replaces: 'Ann Elder' },
    ]);
  });

  it('is what was said already, with the step that can be taken back', async () => {
    const nominated = await at(scene.accountId);
    const [{ id }] = (await all()) as [Nomination];
    expect(await offer()).toMatchObject({ nominated: { id }, undoable: nominated.id });
    const settled = await settle(id, 'accepted');
    expect(await offer()).toMatchObject({ nominated: { state: 'accepted' }, undoable: settled!.id });
    await undo(settled!.id);
    expect(await offer()).toMatchObject({ nominated: { state: 'proposed' }, undoable: nominated.id });
    await undo(nominated.id);
    expect(await offer()).toMatchObject({ nominated: null, undoable: null });
  });

  it('is never another step that the nomination was a part of', async () => {
    const filled = await fill(await openSearch());
    const { programId, contactId } = scene;
    const [, other] = await contactsOf(scene.world, programId);
    await mergeContacts(scene.world, { programId, keepId: other!.id, dropId: contactId, choices: {} });
    expect(await offer()).toMatchObject({ nominated: { state: 'proposed' }, undoable: filled.id });
  });

  it('is what was said of any of the accounts at which the page shows the person to work', async () => {
    await at(scene.accountId);
    const positions = [makePosition('Treasurer', 'Globex'), makePosition('Smith', 'Acme')];
    const elsewhere = { ...ola, slug: null, memberId: '123', positions };
    expect(await offer(elsewhere)).toMatchObject({ account: { name: 'Globex' }, nominated: { state: 'proposed' } });
    const globex = (await contactsOf(scene.world, scene.programId))[2]!;
    expect(await refusalOf(at(globex.accountId, elsewhere))).toContain('nominated already');
  });

  it.each<[string, Partial<ProfileObservation>]>([
    ['the user’s own profile', { isSelf: true }],
    ['a profile with parts of a name', { isMasked: true }],
    ['a profile without a name', { name: null }],
  ])('is nothing on %s', async (_, change) => {
    expect(await offer({ ...ola, ...change })).toBeUndefined();
  });

  it('is one for each program, and nothing of one in another', async () => {
    const { program } = await seed(scene.world);
    await at(scene.accountId);
    const programIds = [scene.programId, program.id];
    const card = await readCard(scene.world, { programIds, observation: ola });
    expect(card.state === 'unknown-person' && card.offers.map(({ nominated }) => nominated !== null)).toEqual([
      true,
      false,
    ]);
  });

  it('reads only, and keeps nothing of the person', async () => {
    const before = await scene.world.dumpAll();
    await offer();
    expect(await scene.world.dumpAll()).toBe(before);
  });
});

it('a nomination ages: how long it waits, by how much it is late, whose successor is looked for', async () => {
  const id = await openSearch();
  await at(null);
  const shown = await readNominations(records(), '2026-03-20');
  expect(shown.map(({ nomination: _, ...rest }) => rest)).toEqual([
    { accountName: 'Acme', replaces: { contactId: scene.contactId, name: 'Ann Cedar' }, daysOpen: 19, daysOverdue: 5 },
    { accountName: '', replaces: null, daysOpen: 19, daysOverdue: 0 },
  ]);
  expect((await readNominations(records(), '2026-03-15'))[0]?.daysOverdue).toBe(0);
  await settle(id, 'declined');
  expect(await readNominations(records(), '2026-03-20')).toHaveLength(1);
});
