import { contactsOf, file, makeWorld, row, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { createProgram } from '../../src/actions/create-program';
import { completeExport } from '../../src/actions/complete-export';
import { eraseContact } from '../../src/actions/erase-contact';
import { importRecords } from '../../src/actions/import-records';
import { planImport } from '../../src/actions/plan-import';
import { prepareExport } from '../../src/actions/prepare-export';
import { recordObservation } from '../../src/actions/record-observation';
import { undoEvent } from '../../src/actions/undo-event';
import { makeObservation, makePosition } from '../store/make-rows';

const GONE = row(2, {
  givenName: 'Quentin',
  familyName: 'Zebedee',
  profile: { kind: 'slug', value: 'quentin-z' },
  email: 'q.zebedee@example.org',
});
const KEPT = row(3);

let world: TestWorld;
let programId: string;
let contactId: string;

beforeEach(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Client' })).id;
  const refused = [{ line: 9, reason: 'Too many cells.', cells: ['Quentin', 'Zebedee', 'x'] }];
  await importRecords(world, file(programId, [GONE, KEPT], { refused, fileHash: 'h' }));
  contactId = (await contactsOf(world, programId))[0]!.id;
  const observation = makeObservation({
    slug: 'quentin-z',
    name: { value: 'Quentin Zebedee', confidence: 0.99, evidence: [] },
    positions: [makePosition('Vice President of Sales', 'Acme', '2026-01')],
  });
  await recordObservation(world, { programIds: [programId], observation });
  const judgementId = (await world.store.in(programId).judgements.latestOf([contactId])).get(contactId)!.id;
  await acceptFindings(world, { programId, contactId, judgementId, fields: [{ field: 'title' }] });
  const { id: batchId } = await prepareExport(world, { programId, target: 'excel-csv' });
  await completeExport(world, { programId, batchId });
});

describe('erasing a contact', () => {
  it('leaves no word of the person anywhere', async () => {
    expect(await world.dumpAll()).toMatch(/Zebedee/);
    await eraseContact(world, { programId, contactId });
    expect(await world.dumpAll()).not.toMatch(/zebedee|quentin|003-2"|Vice President/i);
    expect((await contactsOf(world, programId)).map(({ name }) => name.full)).toEqual(['Ann Dogwood']);
    expect((await world.store.in(programId).batches.all())[0]).toMatchObject({ content: '', state: 'exported' });
  });

  it.each([
    ['id', { externalIds: GONE.externalIds }],
    ['profile', { externalIds: [], profile: GONE.profile! }],
    ['e-mail', { externalIds: [], profile: null, email: ' Q.Zebedee@Example.org ' }],
  ])('keeps an import from bringing the person back, known by %s', async (_, identity) => {
    await eraseContact(world, { programId, contactId });
    const rows = [row(2, { givenName: 'Quentin', familyName: 'Zebedee', ...identity }), KEPT];
    const plan = await planImport(world, file(programId, rows));
    expect(plan).toMatchObject({ skippedErased: 1, added: 0, unchanged: 1 });
    expect(await importRecords(world, file(programId, rows))).toMatchObject({ skippedErased: 1, added: 0 });
    expect(await world.store.in(programId).contacts.count()).toBe(1);
  });

  it('is not undone by undoing what came before', async () => {
    const events = await world.store.in(programId).events.latest(20);
    await eraseContact(world, { programId, contactId });
    for (const { id, action } of events)
      if (action === 'accept')
        await expect(undoEvent(world, { programId, eventId: id })).rejects.toThrow('Nothing is left');
    expect(await world.dumpAll()).not.toMatch(/zebedee/i);
  });

  it('forgets what was learnt under the name of the person, and keeps what was learnt of others', async () => {
    const learnt = ['Quentin Zebedee Consulting', 'Zebedee Mills'].map((name, index) => ({
      ...{ id: world.newId(), programId, about: 'company' as const, same: true, at: world.now() },
      ...{ a: 'acme', b: `other ${index}`, shown: { a: 'Acme', b: name } },
    }));
    await world.store.transact(programId, async (write) => {
      await write.add('aliases', learnt);
      write.event({ id: world.newId(), at: world.now(), action: 'answer', summary: 'Said', contactIds: [contactId] });
    });
    await eraseContact(world, { programId, contactId });
    expect((await world.store.in(programId).aliases.all()).map(({ shown }) => shown.b)).toEqual(['Zebedee Mills']);
  });

  it('leaves the namesake in another program alone', async () => {
    const other = (await createProgram(world, { name: 'Other' })).id;
    await importRecords(world, file(other, [GONE]));
    await eraseContact(world, { programId, contactId });
    expect(await contactsOf(world, other)).toHaveLength(1);
  });
});
