import { beforeEach, expect, it, vi } from 'vitest';
import { lookUpPeople } from '../../src/actions/look-up-people';
import { readCard } from '../../src/actions/read-card';
import { recordObservation } from '../../src/actions/record-observation';
import { rejectIdentity } from '../../src/actions/reject-identity';
import type { ListedRef } from '../../src/domain/identity';
import type { NobodyObservation } from '../../src/domain/observation';
import { makeObservation, makePosition } from '../store/make-rows';
import { contactsOf, makeWorld, row, seed, type TestWorld } from './test-world';
import { say } from '../../src/domain/said';

const CEDAR: ListedRef = {
  slug: 'ann-2',
  memberId: null,
  urn: null,
  salesId: null,
  name: 'Ann Cedar',
  headline: null,
  company: null,
};
const STRANGER: ListedRef = { ...CEDAR, slug: 'tamsin', name: 'Tamsin Newcombe' };
const DOGWOOD: ListedRef = { ...CEDAR, slug: 'ann-other', name: 'Ann Dogwood', headline: 'Director at Acme' };
const list: NobodyObservation = {
  page: 'nobody',
  url: 'https://www.linkedin.com/feed/',
  seenAt: '2026-03-01T09:00:00.000Z',
  why: 'people-list',
};
const profile = makeObservation({
  slug: 'ann-2',
  urn: 'ACoAAx',
  name: { value: 'Ann Cedar', confidence: 0.99, evidence: [] },
  positions: [makePosition('Director', 'Acme')],
});

let world: TestWorld;
let programId: string;
const lookUp = (...people: ListedRef[]) => lookUpPeople(world, { programIds: [programId], people });

beforeEach(async () => {
  world = makeWorld();
  programId = (await seed(world, [row(2), row(3, { profile: null })])).program.id;
});

it('says of each person of a list who it is, in their order, and nothing of strangers', async () => {
  expect(await lookUp(STRANGER, CEDAR, DOGWOOD, CEDAR)).toEqual([
    null,
    { kind: 'contact', name: 'Ann Cedar', status: 'active', verdict: null },
    {
      kind: 'ask',
      names: ['Ann Dogwood'],
      reason: say('asked.headline'),
    },
    { kind: 'contact', name: 'Ann Cedar', status: 'active', verdict: null },
  ]);
});

it('gives the last verdict with its day', async () => {
  await recordObservation(world, { programIds: [programId], observation: profile });
  const [badge] = await lookUp(CEDAR);
  expect(badge).toMatchObject({ verdict: { kind: 'still-right', isSettled: false } });
});

it('writes nothing, and asks the store as often for a hundred people as for one', async () => {
  const before = await world.dumpAll();
  const records = world.store.in(programId);
  vi.spyOn(world.store, 'in').mockReturnValue(records);
  const finds = vi.spyOn(records.contacts, 'findByKeys');
  await lookUp(...Array.from({ length: 100 }, (_, at) => ({ ...STRANGER, slug: `tamsin-${at}` })), CEDAR);
  expect(finds).toHaveBeenCalledOnce();
  expect(await world.dumpAll()).toBe(before);
});

it('keeps to the programs that are active', async () => {
  const other = (await seed(world, [row(5)])).program.id;
  expect(await lookUpPeople(world, { programIds: [other], people: [CEDAR] })).toEqual([null]);
  expect(await lookUpPeople(world, { programIds: [], people: [CEDAR] })).toEqual([null]);
  expect(await lookUpPeople(world, { programIds: [other, programId], people: [CEDAR] })).toMatchObject([
    { name: 'Ann Cedar' },
  ]);
});

it('of two programs gives the contact whose verdict asks most', async () => {
  const other = (await seed(world, [row(2, { title: 'Intern', status: 'paused' })])).program.id;
  const programIds = [programId, other];
  await recordObservation(world, { programIds, observation: profile });
  expect(await lookUpPeople(world, { programIds, people: [CEDAR] })).toMatchObject([
    { status: 'paused', verdict: { kind: 'title-changed' } },
  ]);
});

it('does not bring back whom the user has waved away', async () => {
  const contact = (await contactsOf(world, programId))[0]!;
  await rejectIdentity(world, { programId, contactId: contact.id, observation: profile });
  expect(await lookUp(CEDAR)).toEqual([null]);
});

it('shows the card of the one whom the user chose in a list, and of nobody else', async () => {
  const card = (chosen: ListedRef | null, observation = list) =>
    readCard(world, { programIds: [programId], observation, chosen });
  expect(await card(CEDAR)).toMatchObject({
    state: 'contact',
    observation: list,
    cards: [{ contact: { name: { full: 'Ann Cedar' } }, judgement: null }],
  });
  expect(await card(DOGWOOD)).toMatchObject({ state: 'ask', candidates: [{ name: 'Ann Dogwood' }] });
  expect(await card(STRANGER)).toMatchObject({ state: 'unknown-person' });
  expect(await card(null)).toMatchObject({ state: 'nobody' });
  expect(await card(CEDAR, { ...list, why: 'auth-wall' })).toMatchObject({ state: 'nobody' });
});
