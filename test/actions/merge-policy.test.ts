import { contactsOf, file, makeWorld, row, type TestWorld, without } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { importRecords } from '../../src/actions/import-records';
import type { InputOf } from '../../src/actions/import-plan';
import { planImport } from '../../src/actions/plan-import';
import { putRecords } from '../../src/actions/put-records';
import type { Contact } from '../../src/domain/contact';
import type { ImportedContact } from '../../src/exchange/imported-contact';
import { makeCorrection } from '../store/make-rows';
import { sayWell, wordsIn } from '../say-well';

let world: TestWorld;
let programId: string;
const records = () => world.store.in(programId);

beforeEach(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Client' })).id;
});

const run = (rows: readonly ImportedContact[], change: Partial<InputOf<'contacts'>> = {}) =>
  importRecords(world, file(programId, rows, change));
const plan = async (rows: readonly ImportedContact[], change: Partial<InputOf<'contacts'>> = {}) =>
  (await planImport(world, file(programId, rows, change))).plan;
const first = async () => (await contactsOf(world, programId))[0]!;

/** Changes a contact as an action would. */
async function change(contact: Contact, more: Parameters<typeof putRecords>[2] = []): Promise<void> {
  await world.store.transact(programId, async (write) => {
    await putRecords(write, 'contacts', [contact]);
    await putRecords(write, 'corrections', more as never[]);
    write.event({ id: world.newId(), at: world.now(), action: 'accept', summary: '', contactIds: [contact.id] });
  });
}

describe('blank cells', () => {
  const full = row(2, {
    email: 'ann@acme.example',
    phone: '+1 202 555 0101',
    mobile: '+1 202 555 0102',
    location: 'Berlin',
    participations: [{ type: 'quote', consent: 'agreed' }],
    buyingRole: 'champion',
    sentiment: 'promoter',
    products: ['Anvil'],
    region: 'EMEA',
    owner: 'Kim',
    notes: 'Likes calls.',
    leftOn: '2026-01',
    verifiedAt: '2026-01-01T00:00:00.000Z',
    custom: { Tier: 'Gold', Club: 'Blue' },
  });
  const blank = row(2, {
    givenName: '',
    familyName: '',
    title: '',
    company: '',
    email: '',
    phone: ' ',
    mobile: '',
    location: '',
    profile: null,
    status: null,
    searchable: null,
    participations: [],
    buyingRole: null,
    sentiment: null,
    products: [],
    region: '',
    owner: '',
    notes: '',
    leftOn: '',
    custom: {},
  });
  const headers = ['First name', 'Last name', 'Tier'];

  it('clear every field that the file has a column for, where the user says so', async () => {
    await run([full]);
    const before = await first();
    expect(await run([blank], { blanks: 'erase', headers })).toMatchObject({ updated: 1, refused: [] });
    const { id, programId: owner, name, externalIds, profiles, createdAt } = before;
    const { updatedAt, employments, ...after } = await first();
    expect(after).toEqual({
      id,
      programId: owner,
      name,
      externalIds,
      profiles,
      createdAt,
      verifiedAt: '2026-01-01T00:00:00.000Z',
      accountId: null,
      title: '',
      company: '',
      status: null,
      searchable: null,
      participations: [],
      productIds: [],
      custom: { Club: 'Blue' },
    });
    expect(updatedAt > before.updatedAt).toBe(true);
    expect(employments).toEqual(before.employments);
    expect(await records().accounts.all()).toMatchObject([{ name: 'Acme', region: 'EMEA' }]);
  });

  it('show all that they clear before anything is written', async () => {
    await run([full]);
    const { rows } = await plan([blank], { blanks: 'erase', headers });
    const fields = Object.fromEntries(
      rows[0]!.fields.map(({ field, from, to }) => [sayWell(field), [from, to].map(sayWell)]),
    );
    expect(fields).toMatchObject({ Title: ['Director', ''], Products: ['Anvil', ''], Tier: ['Gold', ''] });
    expect(Object.keys(fields)).not.toContain('Club');
    expect(Object.values(fields).every(([, to]) => to === '')).toBe(true);
  });

  it('clear nothing that the file has no column for', async () => {
    await run([full]);
    const before = await first();
    const { line, externalIds, custom } = row(2);
    expect(await run([{ line, externalIds, custom }], { blanks: 'erase' })).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await first()).toEqual(before);
  });

  it('clear nothing that a correction is waiting to fill', async () => {
    await run([full]);
    const contact = await first();
    const waiting = { field: 'location', oldValue: '', newValue: 'Hamburg', recordId: contact.id } as const;
    await change({ ...contact, location: 'Hamburg' }, [makeCorrection('k1', programId, waiting)]);
    await run([blank], { blanks: 'erase' });
    expect((await first()).location).toBe('Hamburg');
    expect((await records().corrections.get('k1'))?.state).toBe('pending');
  });

  it('are no answer to a waiting correction of the name', async () => {
    await run([full]);
    const contact = await first();
    const waiting = { field: 'givenName', oldValue: 'Ann', newValue: 'Anna', recordId: contact.id } as const;
    await change(contact, [makeCorrection('k1', programId, waiting)]);
    expect(await run([blank], { blanks: 'erase' })).toMatchObject({ conflicts: 0 });
    expect((await records().corrections.get('k1'))?.state).toBe('pending');
  });

  it.each(['keep', 'erase'] as const)('show that a correction to nothing has landed (%s)', async (blanks) => {
    await run([full]);
    const contact = await first();
    const cleared = { field: 'email', oldValue: 'ann@acme.example', newValue: '', recordId: contact.id } as const;
    await change(without(contact, 'email'), [
      makeCorrection('k1', programId, { ...cleared, state: 'exported', exportedAt: world.now() }),
    ]);
    expect(await run([row(2, { email: '' })], { blanks })).toMatchObject({ landed: 1 });
    expect(await first()).not.toHaveProperty('email');
  });
});

describe('what is wrong with the texts of a file', () => {
  const wrong = row(2, { email: 'ann@', phone: '12', flaws: { email: 'malformed', phone: 'impossible' } });

  it('is noted, listed and counted', async () => {
    expect(await plan([wrong, row(3)])).toMatchObject({ withIssues: 1 });
    await run([wrong, row(3)]);
    expect(await first()).toMatchObject({ email: 'ann@', flaws: { email: 'malformed', phone: 'impossible' } });
    expect(await records().issues.count()).toMatchObject({ email: 1, phone: 1, status: 0 });
  });

  it('is mended field by field by a later file, and stays where that has no column', async () => {
    await run([wrong]);
    await run([row(2, { email: 'ann@acme.example' })]);
    expect((await first()).flaws).toEqual({ phone: 'impossible' });
    await run([row(2, { phone: '+1 202 555 0101' })]);
    expect(await first()).not.toHaveProperty('flaws');
  });

  it('is not noted where a waiting correction keeps the file’s text out', async () => {
    await run([row(2, { email: 'old@acme.example' })]);
    const contact = await first();
    const waiting = { field: 'email', oldValue: 'ann@', newValue: 'ann@acme.example', recordId: contact.id } as const;
    await change({ ...contact, email: 'ann@acme.example' }, [makeCorrection('k1', programId, waiting)]);
    await run([row(2, { email: 'ANN@', flaws: { email: 'malformed' } })]);
    expect(await first()).toMatchObject({ email: 'ann@acme.example' });
    expect(await first()).not.toHaveProperty('flaws');
  });

  it('a status word that nobody knows is kept beside the status, until a file or a word mends it', async () => {
    await run([row(2)]);
    await run([without(row(2, { unknownStatus: 'Gold', flaws: { status: 'unknown-word' } }), 'status')]);
    expect(await first()).toMatchObject({ status: 'active', unknownStatus: 'Gold', flaws: { status: 'unknown-word' } });
    expect(await records().issues.count()).toMatchObject({ status: 1 });
    await run([row(2, { status: 'paused' })]);
    expect((await first()).status).toBe('paused');
    expect(await first()).not.toHaveProperty('unknownStatus');
    expect(await first()).not.toHaveProperty('flaws');
  });
});

describe('a contact that carries two ids of one system after a merge', () => {
  const ids = (...numbers: number[]) => numbers.map((id) => ({ system: 'salesforce' as const, id: `003-${id}` }));

  beforeEach(async () => {
    await run([row(2)]);
    await change({ ...(await first()), externalIds: ids(2, 3) });
  });

  it('takes the row of its first id, wherever that stands, and is one with the other', async () => {
    const rows = [row(3, { title: 'CEO', profile: null }), row(2, { title: 'VP' })];
    const { refused, rows: outcomes, vanished } = await plan(rows);
    expect([refused, vanished]).toEqual([[], []]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['merged', 'updated']);
    await run(rows);
    expect(await first()).toMatchObject({ title: 'VP', externalIds: ids(2, 3) });
    expect(await records().contacts.count()).toBe(1);
  });

  it('takes the row of its other id where the file has only that', async () => {
    expect(await run([row(3, { title: 'CEO', profile: null })])).toMatchObject({ updated: 1, refused: [] });
    expect(await first()).toMatchObject({ title: 'CEO', externalIds: ids(2, 3) });
  });
});

describe('a contact of two systems', () => {
  it('keeps its reference profile and its Salesforce id from one row, and is found by either', async () => {
    const [contact, profile] = [
      { system: 'salesforce', id: '003-2' },
      { system: 'reference-edge', id: 'a0B-2' },
    ] as const;
    const both = row(2, { externalIds: [contact, profile] });
    await run([both], { system: 'reference-edge' });
    expect((await first()).externalIds).toEqual([contact, profile]);
    const byProfile = row(2, { externalIds: [profile], profile: null, title: 'VP' });
    expect(await run([byProfile], { system: 'reference-edge' })).toMatchObject({ updated: 1, added: 0 });
    expect(await run([row(2, { profile: null })])).toMatchObject({ updated: 1, added: 0, vanishedContactIds: [] });
  });
});

describe('likely duplicates on the way in', () => {
  const twin = row(3, { familyName: 'Cedar', profile: null, email: 'ann@acme.example' });
  const one = row(2, { profile: null, email: 'ann@acme.example' });

  it('are found among new rows and against known contacts, once', async () => {
    expect((await plan([one, twin])).duplicates).toBe(1);
    await run([one]);
    expect((await plan([twin])).duplicates).toBe(1);
    await run([twin]);
    const [pair] = await records().duplicates.all();
    expect(wordsIn(pair)).toMatchObject({
      state: 'open',
      reasons: expect.arrayContaining(['same e-mail']) as string[],
    });
    const ids = (await contactsOf(world, programId)).map(({ id }) => id);
    expect([...pair!.contactIds].sort()).toEqual(ids.sort());
    await run([row(3, { ...twin, title: 'VP' })]);
    expect(await records().duplicates.all()).toHaveLength(1);
  });

  it('are not asked about again where the user said that the row is somebody new', async () => {
    const phone = '+1 202 555 0101';
    await run([row(2, { externalIds: [], profile: null, phone })]);
    const other = row(7, { externalIds: [], profile: null, familyName: 'Cedar', title: 'CEO', phone });
    await run([other], { answers: { '7:row': 'new' } });
    expect(await records().duplicates.all()).toMatchObject([{ state: 'different' }]);
  });
});

describe('where corrections go by default', () => {
  it.each([
    ['salesforce', 'salesforce-loader'],
    ['reference-edge', 'reference-edge'],
    ['ro-innovation', 'ro-innovation'],
    ['hubspot', 'hubspot'],
    ['smartsheet', 'smartsheet'],
    ['spreadsheet', 'excel'],
  ] as const)('is settled by the first import (%s)', async (system, exportTo) => {
    await run([row(2)], { system });
    await run([row(2)], { system: system === 'hubspot' ? 'salesforce' : 'hubspot' });
    expect((await world.store.programs.get(programId))?.exportTo).toBe(exportTo);
  });
});

describe('the draft of a plan', () => {
  it('is run as it is while nothing else is written, and worked out anew after', async () => {
    const input = file(programId, [row(2), row(3)]);
    const draft = await planImport(world, input);
    expect((await importRecords(world, { ...input, draft })).id).toBe(draft.importId);
    const stale = await planImport(world, file(programId, [row(2, { title: 'CEO' })]));
    await change({ ...(await first()), title: 'VP' });
    const done = await importRecords(world, { ...file(programId, [row(2, { title: 'CEO' })]), draft: stale });
    expect(done.id).not.toBe(stale.importId);
    expect(await records().changes.ofEvent(done.eventId)).toContainEqual(
      expect.objectContaining({ table: 'contacts', before: expect.objectContaining({ title: 'VP' }) as Contact }),
    );
  });

  it('is worked out anew when a question is answered', async () => {
    await run([row(2, { externalIds: [], profile: null })]);
    const input = file(programId, [row(7, { externalIds: [], profile: null, familyName: 'Cedar', title: 'CEO' })]);
    const draft = await planImport(world, input);
    expect(await importRecords(world, { ...input, draft, answers: { '7:row': 'new' } })).toMatchObject({ added: 1 });
  });
});
