import { contactsOf, file, makeWorld, row, type TestWorld, without } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { importRecords } from '../../src/actions/import-records';
import type { InputOf } from '../../src/actions/import-plan';
import { planImport } from '../../src/actions/plan-import';
import { undoEvent } from '../../src/actions/undo-event';
import type { ImportedContact } from '../../src/exchange/imported-contact';
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

/** A row with every field filled. */
const full = row(2, {
  accountExternalId: { system: 'salesforce', id: '001-1' },
  salutation: 'Dr.',
  email: 'ann@example.org',
  phone: '+49 1',
  mobile: '+49 2',
  location: 'Berlin',
  isCustomer: true,
  participations: [{ type: 'quote', consent: 'agreed' }],
  buyingRole: 'champion',
  sentiment: 'promoter',
  products: ['Anvil', 'Rocket', 'anvil'],
  region: 'EMEA',
  industry: 'Mining',
  size: '1000+',
  owner: 'Kim',
  notes: 'Likes calls.',
  leftOn: '2026-01',
  nextAction: 'Call',
  nextActionDueOn: '2026-04-01',
  verifiedAt: '2026-01-01T00:00:00.000Z',
  modifiedAt: '2026-02-01T00:00:00.000Z',
  custom: { Tier: 'Gold', Blank: '' },
});

describe('importing new rows', () => {
  it('keeps all that a row says', async () => {
    const result = await run([full]);
    expect(result).toMatchObject({ added: 1, updated: 0, unchanged: 0, refused: [], fileName: 'contacts.csv' });
    const contact = await first();
    expect(contact).toMatchObject({
      name: { full: 'Ann Cedar', given: 'Ann', family: 'Cedar', salutation: 'Dr.' },
      company: 'Acme',
      location: 'Berlin',
      participations: [{ type: 'quote', consent: 'agreed' }],
      buyingRole: 'champion',
      custom: { Tier: 'Gold' },
      verifiedAt: '2026-01-01T00:00:00.000Z',
      employments: [{ company: 'Acme', title: 'Director', state: 'current', source: 'import' }],
    });
    expect(await records().accounts.get(contact.accountId!)).toMatchObject({
      name: 'Acme',
      externalIds: [{ id: '001-1' }],
      isCustomer: true,
      region: 'EMEA',
    });
    expect((await records().products.all()).map(({ name }) => name)).toEqual(['Anvil', 'Rocket']);
    expect(contact.productIds).toHaveLength(2);
    expect(await records().nextActions.open()).toMatchObject([
      { what: 'Call', dueOn: '2026-04-01', contactId: contact.id },
    ]);
  });

  it('hangs contacts of one company on one account, however it is spelt', async () => {
    await run([row(2), row(3, { company: 'ACME Inc.' }), row(4, { company: 'Apex' }), row(5, { company: '' })]);
    expect((await records().accounts.all()).map(({ name }) => name).sort()).toEqual(['Acme', 'Apex']);
    expect((await contactsOf(world, programId)).map(({ company }) => company)).toEqual(['Acme', 'Acme', 'Apex', '']);
  });

  it('keeps companies of one name apart that have different ids', async () => {
    const at = (id: string) => ({ accountExternalId: { system: 'salesforce' as const, id } });
    await run([row(2, at('001-1')), row(3, at('001-2')), row(4, at('001-1'))]);
    const [a, b, c] = (await contactsOf(world, programId)).map(({ accountId }) => accountId);
    expect([a === b, a === c]).toEqual([false, true]);
  });

  it('learns the words of the system of record', async () => {
    const words = { columns: { status: 'Status__c' }, statusLabels: { active: 'Live' } };
    await run([row(2)], { learnt: { ...words, statusWords: { live: 'active' } } });
    await run([row(3)], { learnt: { columns: { title: 'Title' } }, system: 'hubspot' });
    await run([row(3)], { learnt: { columns: { title: 'Title' } } });
    expect(await world.store.programs.get(programId)).toMatchObject({
      systems: {
        salesforce: { ...words, columns: { status: 'Status__c', title: 'Title' } },
        hubspot: { columns: { title: 'Title' }, statusLabels: {} },
      },
      statusWords: { live: 'active' },
    });
  });

  it('refuses a nameless row with its line and cells, beside those refused before', async () => {
    const nameless = row(7, { givenName: '', familyName: ' ', cells: ['', ' ', 'x'] });
    const before = [{ line: 3, reason: 'Too many cells.', cells: ['a'] }];
    const { added, refused } = await run([row(2), nameless], { refused: before });
    expect(added).toBe(1);
    expect(wordsIn(refused)).toEqual([...before, { line: 7, reason: 'The row has no name.', cells: ['', ' ', 'x'] }]);
  });

  it('calls somebody without a name by the e-mail address, until a file tells the name', async () => {
    const nameless = (email: string) => row(7, { givenName: '', familyName: '', email });
    expect(await run([nameless('ann@acme.example')])).toMatchObject({ added: 1, refused: [] });
    expect((await first()).name).toEqual({ full: 'ann@acme.example', given: '', family: '' });
    expect(await records().issues.count()).toMatchObject({ 'no-name': 1, email: 0 });
    expect(await run([nameless('ann@acme.example')])).toMatchObject({ added: 0, unchanged: 1, refused: [] });
    await run([nameless('a.hazel@acme.example')]);
    expect((await first()).name.full).toBe('a.hazel@acme.example');
    await run([row(7, { familyName: 'Hazel', email: 'a.hazel@acme.example' })]);
    expect((await first()).name).toEqual({ full: 'Ann Hazel', given: 'Ann', family: 'Hazel' });
    expect((await contactsOf(world, programId)).length).toBe(1);
    expect(await records().issues.count()).toMatchObject({ 'no-name': 0 });
  });
});

describe('importing again', () => {
  it('the same file changes nothing but the list of imports', async () => {
    const rows = [full, row(3), row(4, { externalIds: [] }), row(5, { externalIds: [], profile: null })];
    await run(rows);
    const before = await world.dump();
    expect(await plan(rows)).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 4,
      questions: [],
      refused: [],
      vanished: [],
    });
    const result = await run(rows);
    expect(result).toMatchObject({ added: 0, updated: 0, unchanged: 4 });
    expect(await records().changes.ofEvent(result.eventId)).toHaveLength(1);
    expect(without(await world.dump(), 'importRuns')).toEqual(without(before, 'importRuns'));
  });

  it('blank cells and missing columns change nothing', async () => {
    await run([full]);
    const before = await first();
    const blank = row(2, {
      givenName: '',
      familyName: 'Cedar',
      title: '',
      company: ' ',
      email: '',
      location: '',
      profile: null,
      status: null,
      searchable: null,
      participations: [],
      buyingRole: null,
      products: [],
      custom: { Tier: '' },
    });
    expect(await run([blank])).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await first()).toEqual(before);
  });

  it('takes what changed, and keeps the old job', async () => {
    await run([row(2), row(3)]);
    const changed = row(2, { title: 'CEO', company: 'Apex', custom: { Tier: 'Gold' } });
    const planned = await plan([changed]);
    expect(planned.rows).toMatchObject([{ outcome: 'updated', line: 2 }]);
    expect(wordsIn(planned.rows[0]!.fields)).toEqual([
      { field: 'Title', from: 'Director', to: 'CEO' },
      { field: 'Company', from: 'Acme', to: 'Apex' },
      { field: 'Tier', from: '', to: 'Gold' },
    ]);
    expect(await run([changed])).toMatchObject({ updated: 1 });
    expect((await first()).employments.map(({ title, company, state }) => [title, company, state])).toEqual([
      ['Director', 'Acme', 'ended'],
      ['CEO', 'Apex', 'current'],
    ]);
  });

  it('renames an account that its id shows, for contacts that the file lacks, too', async () => {
    const account = { accountExternalId: { system: 'salesforce' as const, id: '001-1' } };
    await run([row(2, account), row(3, account)]);
    await run([row(2, { ...account, company: 'Apex' })]);
    expect((await contactsOf(world, programId)).map(({ company }) => company)).toEqual(['Apex', 'Apex']);
    expect(await records().accounts.all()).toMatchObject([{ name: 'Apex', formerNames: ['Acme'] }]);
  });

  it('lists the contacts that the file lacks, and keeps them', async () => {
    await run([row(2), row(3), row(4, { externalIds: [] })]);
    expect((await plan([row(2)])).vanished.map(({ name }) => name)).toEqual(['Ann Dogwood']);
    const { vanishedContactIds } = await run([row(2)]);
    expect((await records().contacts.get(vanishedContactIds[0]!))?.name.full).toBe('Ann Dogwood');
    expect((await plan([row(9, { externalIds: [] })])).vanished).toEqual([]);
  });

  it('finds a contact by its profile when the id is new to the record', async () => {
    await run([row(2, { externalIds: [] })]);
    expect(await run([row(2)])).toMatchObject({ added: 0, updated: 1 });
    expect((await first()).externalIds).toEqual(row(2).externalIds);
  });
});

describe('rows that repeat others', () => {
  it('are one when they say the same', async () => {
    expect(await run([row(2), { ...row(2), line: 3 }])).toMatchObject({ added: 1, refused: [] });
  });

  it.each([
    ['id', row(2, { title: 'CEO', profile: null })],
    ['LinkedIn address', row(2, { externalIds: [], title: 'CEO' })],
  ])('are refused with the first line when they differ and have the same %s', async (by, repeat) => {
    const { added, refused } = await run([row(2), { ...repeat, line: 8 }]);
    expect(added).toBe(1);
    expect(refused).toMatchObject([{ line: 8 }]);
    expect(sayWell(refused[0]!.reason)).toContain(`Line 2 has the same ${by}`);
  });

  it('are refused when two rows turn out to be one known contact', async () => {
    await run([row(2)]);
    const rows = [row(2, { profile: null }), row(3, { externalIds: [], profile: { kind: 'slug', value: 'ann-2' } })];
    const told = (await run(rows)).refused.map(({ line, reason }) => [line, sayWell(reason)]);
    expect(told).toEqual([[3, expect.stringContaining('Line 2 is the same contact')]]);
  });
});

describe('a row that may be a known contact', () => {
  const unknown = { externalIds: [], profile: null };
  const doubtful = row(7, { ...unknown, familyName: 'Cedar', title: 'CEO' });

  beforeEach(async () => {
    await run([row(2, unknown)]);
  });

  it('is asked about', async () => {
    const { questions, added, rows } = await plan([doubtful]);
    expect(questions).toMatchObject([
      { line: 7, title: 'CEO', candidates: [{ name: 'Ann Cedar', title: 'Director' }] },
    ]);
    expect([added, rows[0]?.outcome]).toEqual([0, 'asked']);
  });

  it('is left out while nobody answers', async () => {
    const { added, refused } = await run([doubtful]);
    expect([added, refused]).toMatchObject([0, [{ line: 7 }]]);
    expect(sayWell(refused[0]!.reason)).toContain('Ann Cedar');
  });

  it.each([
    ['the contact', async () => ({ recordId: (await first()).id }), { updated: 1, added: 0 }, 1],
    ['a new one', () => 'new' as const, { updated: 0, added: 1 }, 2],
    ['nobody', () => 'skip' as const, { updated: 0, added: 0, refused: [] }, 1],
  ])('is taken as %s when the user says so', async (_, answer, counts, total) => {
    expect(await run([doubtful], { answers: { '7:row': await answer() } })).toMatchObject(counts);
    expect(await records().contacts.count()).toBe(total);
  });

  it('cannot be answered with a contact that was not offered', async () => {
    await run([row(4)]);
    const other = (await contactsOf(world, programId)).find(({ name }) => name.family === 'Elder')!;
    expect(await run([doubtful], { answers: { '7:row': { recordId: other.id } } })).toMatchObject({
      updated: 0,
      added: 0,
    });
  });

  it.each([
    ['has another name', { familyName: 'Other' }],
    ['is at another company', { company: 'Apex' }],
  ])('is new when it %s', async (_, change) => {
    expect(await plan([row(7, { ...unknown, familyName: 'Cedar', title: 'CEO', ...change })])).toMatchObject({
      added: 1,
      questions: [],
    });
  });

  it('is known by its e-mail, and new under another id of the same system', async () => {
    await run([row(3, { externalIds: [], profile: null, email: 'ann@example.org' }), row(4)]);
    const byMail = row(8, { ...unknown, familyName: 'Dogwood', title: 'CEO', email: 'Ann@example.org' });
    const otherId = row(9, { externalIds: [{ system: 'salesforce', id: 'x' }], profile: null, familyName: 'Elder' });
    expect(await plan([byMail, otherId])).toMatchObject({ updated: 1, added: 1, questions: [] });
  });
});

describe('an import', () => {
  const many = Array.from({ length: 2100 }, (_, index) => row(index + 2));

  it('tells how far it is, and writes nothing when it is cancelled half-way', async () => {
    await run([row(2)]);
    const before = await world.dumpAll();
    const controller = new AbortController();
    const seen: number[] = [];
    const attempt = importRecords(world, {
      ...file(programId, many),
      signal: controller.signal,
      onProgress: ({ done, total }) => {
        seen.push(done, total);
        controller.abort(new Error('cancelled'));
      },
    });
    await expect(attempt).rejects.toThrow('cancelled');
    expect(seen).toEqual([2000, 2099]);
    expect(await world.dumpAll()).toBe(before);
  }, 60_000);

  it('looks many rows up at once, and its undo leaves no trace but the list of imports', async () => {
    await run([row(2), row(3, { title: 'CEO' })]);
    const before = await world.dump();
    const result = await run(many);
    expect(result).toMatchObject({ added: 2098, updated: 1, unchanged: 1 });
    await undoEvent(world, { programId, eventId: result.eventId });
    const { importRuns, ...rest } = await world.dump();
    expect(rest).toEqual({ ...before, importRuns: undefined });
    expect(importRuns).toHaveLength(2);
    expect((await records().imports.get(result.id))?.undoneAt).toBeDefined();
  }, 60_000);

  it('works out anew when something was written meanwhile', async () => {
    const other = world.other();
    const rows = [row(2), row(3)];
    const results = await Promise.all([run(rows), importRecords(other, file(programId, rows))]);
    expect(results.map(({ added }) => added).sort()).toEqual([0, 2]);
    expect(await records().contacts.count()).toBe(2);
  });
});
