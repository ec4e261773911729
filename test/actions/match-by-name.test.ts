import { beforeEach, describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { markVerified } from '../../src/actions/mark-verified';
import { readCard } from '../../src/actions/read-card';
import { recordObservation } from '../../src/actions/record-observation';
import { rejectIdentity } from '../../src/actions/reject-identity';
import { undoEvent } from '../../src/actions/undo-event';
import type { CardModel } from '../../src/domain/card';
import type { ProfileObservation } from '../../src/domain/observation';
import { makeObservation, makePosition } from '../store/make-rows';
import { idsOf, makeWorld, row, seed, type TestWorld } from './test-world';
import { departAsPlanned } from './depart-as-planned';

let world: TestWorld;
let programId: string;
let contactId: string;

/** A page that fits Ann's record by name and company, and by nothing else. */
function page(change: Partial<ProfileObservation> = {}): ProfileObservation {
  return makeObservation({
    slug: 'ann-of-acme',
    urn: 'ACoAAann',
    name: { value: 'Ann Cedar', confidence: 0.99, evidence: [] },
    positions: [makePosition('Vice President of Sales', 'Acme', '2026-01')],
    ...change,
  });
}

const records = () => world.store.in(programId);
const observe = (observation = page()) => recordObservation(world, { programIds: [programId], observation });
const look = (observation = page()): Promise<CardModel> => readCard(world, { programIds: [programId], observation });
const profiles = async () => (await records().contacts.get(contactId))!.profiles.map(({ kind }) => kind);
const judgementId = async () => (await records().judgements.latestOf([contactId])).get(contactId)!.id;

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2, { profile: null })]);
  programId = program.id;
  contactId = contacts[0]!.id;
});

describe('a page that only name and company tie to a record', () => {
  it('is judged, says so on the card, and links nothing by being looked at', async () => {
    expect(idsOf(await observe())).toEqual([{ programId, contactId }]);
    expect(await look()).toMatchObject({
      state: 'contact',
      cards: [{ matchedBy: 'name', judgement: { verdict: { kind: 'title-changed' } } }],
    });
    expect(await profiles()).toEqual([]);
  });

  it.each([
    ['marks the record verified', () => markVerified(world, { programId, contactId, onProfile: true })],
    [
      'accepts a difference',
      async () =>
        acceptFindings(world, { programId, contactId, judgementId: await judgementId(), fields: [{ field: 'title' }] }),
    ],
    [
      'marks the contact as left',
      async () => departAsPlanned(world, { programId, contactId, judgementId: await judgementId() }),
    ],
  ])('is linked once the user %s, and no more when that is undone', async (_, act) => {
    await observe();
    const event = await act();
    expect(await profiles()).toEqual(['urn', 'slug']);
    expect(await look()).toMatchObject({ cards: [{ matchedBy: 'id' }] });
    await undoEvent(world, { programId, eventId: event!.id });
    expect(await profiles()).toEqual([]);
    expect(await look()).toMatchObject({ cards: [{ matchedBy: 'name' }] });
  });

  it('is not linked by a record that was verified without the profile', async () => {
    await observe();
    await markVerified(world, { programId, contactId, onProfile: false });
    expect(await profiles()).toEqual([]);
    expect(await look()).toMatchObject({ cards: [{ matchedBy: 'name' }] });
  });

  it('is forgotten when it is “not this person”, and never offered again', async () => {
    await observe();
    await rejectIdentity(world, { programId, contactId, observation: page() });
    expect(await records().judgements.ofContact(contactId)).toEqual([]);
    expect(await records().observations.ofContact(contactId)).toEqual([]);
    expect((await look()).state).toBe('unknown-person');
  });

  it('is asked about when another profile has fitted the record before, and nothing of it is kept', async () => {
    await observe();
    const second = page({ slug: 'ann-the-other', urn: 'ACoAAother' });
    const before = await world.dumpAll();
    expect(await observe(second)).toEqual([]);
    expect(await world.dumpAll()).toBe(before);
    expect(await look(second)).toMatchObject({ state: 'ask', candidates: [{ contactId }] });
    expect(await look()).toMatchObject({ state: 'contact' });
  });

  it('is the same profile still when its owner has changed the address', async () => {
    await observe();
    expect(await look(page({ slug: 'ann-renamed' }))).toMatchObject({ state: 'contact' });
    expect(await look(page({ urn: null }))).toMatchObject({ state: 'contact' });
  });
});
