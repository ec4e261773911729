import { contactsOf, file, makeWorld, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { confirmIdentity } from '../../src/actions/confirm-identity';
import { importRecords } from '../../src/actions/import-records';
import { readCard } from '../../src/actions/read-card';
import { rejectIdentity } from '../../src/actions/reject-identity';
import type { Contact } from '../../src/domain/contact';
import { makeObservation, makePosition } from '../store/make-rows';

let world: TestWorld;
let programId: string;
let contact: Contact;
const records = () => world.store.in(programId);
const reread = async () => (contact = (await records().contacts.get(contact.id))!);

beforeEach(async () => {
  world = makeWorld();
  programId = (await seed(world)).program.id;
});

describe('saying who it is', () => {
  const observation = makeObservation({
    slug: 'somebody',
    urn: 'ACoAAx',
    name: { value: 'Ann Elder', confidence: 0.99, evidence: [] },
    positions: [makePosition('Director', 'Acme')],
  });

  beforeEach(async () => {
    await importRecords(world, file(programId, [row(4, { profile: null })]));
    contact = (await contactsOf(world, programId)).find(({ name }) => name.family === 'Elder')!;
  });

  it('links the profile and judges the page at once', async () => {
    await confirmIdentity(world, { programId, contactId: contact.id, observation });
    const card = await readCard(world, { programIds: [programId], observation });
    expect(card).toMatchObject({
      state: 'contact',
      cards: [{ contact: { id: contact.id }, judgement: { verdict: { kind: 'still-right' } } }],
    });
    await reread();
    expect(contact.profiles.map(({ kind, source }) => `${kind} ${source}`)).toEqual(['urn user', 'slug user']);
  });

  it('“not this person” is remembered, and takes back what was learnt', async () => {
    await confirmIdentity(world, { programId, contactId: contact.id, observation });
    await rejectIdentity(world, { programId, contactId: contact.id, observation });
    await reread();
    expect(contact.profiles).toEqual([]);
    expect(await records().judgements.ofContact(contact.id)).toEqual([]);
    expect((await readCard(world, { programIds: [programId], observation })).state).toBe('unknown-person');
    await confirmIdentity(world, { programId, contactId: contact.id, observation });
    expect((await readCard(world, { programIds: [programId], observation })).state).toBe('contact');
  });

  it('an address from a file is not believed for a rejected page', async () => {
    const mine = (await contactsOf(world, programId))[0]!;
    const page = { ...observation, slug: 'ann-2', name: { value: 'Ann Cedar', confidence: 0.99, evidence: [] } };
    await rejectIdentity(world, { programId, contactId: mine.id, observation: page });
    expect((await records().contacts.get(mine.id))?.profiles).toHaveLength(1);
    expect((await readCard(world, { programIds: [programId], observation: page })).state).toBe('unknown-person');
  });
});
