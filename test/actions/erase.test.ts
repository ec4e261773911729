import { contactsOf, file, makeWorld, row, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { annotateExport } from '../../src/actions/annotate-export';
import { createProgram } from '../../src/actions/create-program';
import { completeExport } from '../../src/actions/complete-export';
import { eraseContact } from '../../src/actions/erase-contact';
import { importRecords } from '../../src/actions/import-records';
import { mergeContacts } from '../../src/actions/merge-contacts';
import { planImport } from '../../src/actions/plan-import';
import { prepareExport } from '../../src/actions/prepare-export';
import { readBatches } from '../../src/actions/read-batches';
import { recordObservation } from '../../src/actions/record-observation';
import { setByHand } from '../../src/actions/set-by-hand';
import { undoEvent } from '../../src/actions/undo-event';
import { makeObservation, makePosition } from '../store/make-rows';
import { refusalOf } from '../refusal';
import { wordsIn } from '../say-well';

const REMOVED = 'Removed';

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
  const { batch } = await prepareExport(world, { programId, target: 'excel-csv' });
  const batchId = batch.id;
  await completeExport(world, { programId, batchId });
});

describe('erasing a contact', () => {
  it('leaves the numbers of an export as they were', async () => {
    await importRecords(world, file(programId, [{ ...GONE, title: 'Vice President of Sales' }]));
    await eraseContact(world, { programId, contactId, removed: REMOVED });
    expect(await readBatches(world, { programId })).toMatchObject([{ asked: 1, out: 0, landed: 1 }]);
  });

  it('leaves no word of the person anywhere', async () => {
    expect(await world.dumpAll()).toMatch(/Zebedee/);
    await eraseContact(world, { programId, contactId, removed: REMOVED });
    expect(await world.dumpAll()).not.toMatch(/zebedee|quentin|003-2"|Vice President/i);
    expect((await contactsOf(world, programId)).map(({ name }) => name.full)).toEqual(['Ann Dogwood']);
    const records = world.store.in(programId);
    const [batch] = await records.batches.all();
    expect(batch).toMatchObject({ state: 'exported', files: [{ correctionIds: [] }] });
    expect(wordsIn(batch!.files[0]!.notes)).toEqual([expect.stringContaining('cannot be saved again')]);
    expect(await records.exportFiles.get(batch!.id)).toBeUndefined();
  });

  it.each([
    ['id', { externalIds: GONE.externalIds }],
    ['profile', { externalIds: [], profile: GONE.profile! }],
    ['e-mail', { externalIds: [], profile: null, email: ' Q.Zebedee@Example.org ' }],
  ])('keeps an import from bringing the person back, known by %s', async (_, identity) => {
    await eraseContact(world, { programId, contactId, removed: REMOVED });
    const rows = [row(2, { givenName: 'Quentin', familyName: 'Zebedee', ...identity }), KEPT];
    const { plan } = await planImport(world, file(programId, rows));
    expect(plan).toMatchObject({ skippedErased: 1, added: 0, unchanged: 1 });
    expect(await importRecords(world, file(programId, rows))).toMatchObject({ skippedErased: 1, added: 0 });
    expect(await world.store.in(programId).contacts.count()).toBe(1);
  });

  it('is not undone by undoing what came before', async () => {
    const events = await world.store.in(programId).events.latest(20);
    await eraseContact(world, { programId, contactId, removed: REMOVED });
    for (const { id, action } of events)
      if (action === 'accept')
        expect(await refusalOf(undoEvent(world, { programId, eventId: id }))).toContain('Nothing is left');
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
    await eraseContact(world, { programId, contactId, removed: REMOVED });
    expect((await world.store.in(programId).aliases.all()).map(({ shown }) => shown.b)).toEqual(['Zebedee Mills']);
  });

  it('takes the name out of a file that was named after the person', async () => {
    const fileName = 'Quentin Zebedee.vcf';
    await importRecords(world, file(programId, [row(4)], { fileName, fileHash: 'v' }));
    await eraseContact(world, { programId, contactId, removed: REMOVED });
    expect(await world.dumpAll()).not.toMatch(/zebedee|quentin/i);
    expect((await world.store.in(programId).imports.all()).map((run) => run.fileName)).toContain(REMOVED);
  });

  it('takes the name out of what is about others too', async () => {
    const at = world.now();
    const base = { programId, externalIds: [], custom: {} };
    const about = { owner: '', createdAt: at };
    await world.store.transact(programId, async (write) => {
      const [batch] = await write.records.batches.all();
      const note = {
        ...batch!.files[0]!,
        correctionIds: [],
        notes: ['Quentin Zebedee has no Salesforce id.', 'Fine.'],
      };
      await write.add('batches', [{ ...batch!, id: 'b2', files: [note], comment: 'Ask Quentin Zebedee' }]);
      await write.add('exportFiles', [{ id: 'b2', programId, type: 'text/csv', bytes: new Uint8Array([97]) }]);
      await write.add('duplicates', [
        { id: 'd', programId, contactIds: [contactId, 'other'], reasons: ['both Zebedee'], state: 'open', at },
      ]);
      const review = { contactId, source: 'connections', fileName: 'c.csv', likely: 'left-company' } as const;
      const seen = { company: 'Globex', title: '' };
      const sentence = 'Quentin Zebedee is at Globex';
      await write.add('reviews', [{ ...review, id: 'r', programId, seen, sentence, state: 'to-confirm', at }]);
      const asset = { ...base, kind: 'video', accountId: null, status: 'published' } as const;
      await write.add('assets', [
        { ...asset, id: 'a1', title: 'A talk with Quentin Zebedee', contactIds: [contactId, 'other'] },
        { ...asset, id: 'a2', title: 'Another talk', contactIds: ['other'] },
      ]);
      const nomination = { ...base, ...about, accountId: null, state: 'open' } as const;
      const candidate = { name: 'Quentin Zebedee', title: 'Director', profile: null };
      await write.add('nominations', [
        { ...nomination, id: 'n1', candidate },
        { ...nomination, id: 'n2', replacesContactId: contactId, notes: 'A new one at Acme' },
      ]);
      const action = { ...about, id: 't', programId, contactId: null, accountId: null, dueOn: '2026-05-01' };
      await write.add('nextActions', [{ ...action, what: 'Ask who follows Quentin Zebedee' }]);
      write.event({ id: world.newId(), at, action: 'import', summary: 'Seeded', contactIds: [] });
    });
    await annotateExport(world, { programId, batchId: 'b2', comment: 'Sent' });
    await eraseContact(world, { programId, contactId, removed: REMOVED });
    expect(await world.dumpAll()).not.toMatch(/zebedee|quentin/i);
    expect(await world.dumpAll()).not.toContain(contactId);
    const records = world.store.in(programId);
    expect(await records.batches.get('b2')).toMatchObject({ comment: 'Sent', files: [{ notes: [REMOVED, 'Fine.'] }] });
    expect(await records.exportFiles.get('b2')).toBeDefined();
    expect(await records.duplicates.all()).toEqual([]);
    expect(await records.reviews.open()).toEqual([]);
    expect((await records.assets.all()).map(({ title, contactIds }) => [title, contactIds])).toEqual([
      [REMOVED, ['other']],
      ['Another talk', ['other']],
    ]);
    expect((await records.nominations.all()).map(({ id, notes }) => [id, notes])).toEqual([
      ['n2', 'A new one at Acme'],
    ]);
    expect((await records.nextActions.all()).map(({ what }) => what)).toEqual([REMOVED]);
  });

  it('leaves nothing of what was undone before', async () => {
    const page = { url: 'https://www.linkedin.com/in/quentin-z/', seenAt: world.now() };
    const set = await setByHand(world, { programId, contactId, field: 'company', text: 'Zebedee & Sons', page });
    await undoEvent(world, { programId, eventId: set!.id });
    expect(await world.store.in(programId).corrections.queue()).toEqual([]);
    await eraseContact(world, { programId, contactId, removed: REMOVED });
    expect(await world.dumpAll()).not.toMatch(/zebedee|quentin/i);
    expect(await world.dumpAll()).not.toContain(contactId);
  });

  it('erases those that were merged into the contact with it', async () => {
    const other = (await contactsOf(world, programId)).find(({ id }) => id !== contactId)!;
    await mergeContacts(world, { programId, keepId: contactId, dropId: other.id, choices: {} });
    await eraseContact(world, { programId, contactId, removed: REMOVED });
    expect(await world.dumpAll()).not.toMatch(/zebedee|dogwood/i);
    const plan = (await planImport(world, file(programId, [GONE, KEPT]))).plan;
    expect(plan.skippedErased).toBe(2);
  });

  it('leaves the namesake in another program alone', async () => {
    const other = (await createProgram(world, { name: 'Other' })).id;
    await importRecords(world, file(other, [GONE]));
    await eraseContact(world, { programId, contactId, removed: REMOVED });
    expect(await contactsOf(world, other)).toHaveLength(1);
  });
});
