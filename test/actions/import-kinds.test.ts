import { contactsOf, file, listOf, makeWorld, row, type TestWorld, without } from './test-world';
import { account, asset, nomination, sf, use } from './linked-rows';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { importRecords } from '../../src/actions/import-records';
import type { ImportInput } from '../../src/actions/import-plan';
import { planImport } from '../../src/actions/plan-import';
import { undoEvent } from '../../src/actions/undo-event';
import type { Contact } from '../../src/domain/contact';
import type { ImportedOf } from '../../src/exchange/imported-linked';
import type { RecordKind } from '../../src/exchange/record-kind';
import { wordsIn } from '../say-well';

let world: TestWorld;
let programId: string;
let ann: Contact;
let ben: Contact;
const records = () => world.store.in(programId);

type Change = Parameters<typeof listOf>[3];
const plan = async <K extends RecordKind>(kind: K, rows: readonly ImportedOf[K][], change?: Change) =>
  (await planImport(world, listOf(programId, kind, rows, change))).plan;
const run = <K extends RecordKind>(kind: K, rows: readonly ImportedOf[K][], change?: Change) =>
  importRecords(world, listOf(programId, kind, rows, change));

/** Ann Cedar and Ben Dogwood at Acme. */
beforeEach(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Client' })).id;
  const acme = { accountExternalId: sf('001-1') };
  await importRecords(
    world,
    file(programId, [
      row(2, { ...acme, givenName: 'Ann', familyName: 'Cedar' }),
      row(3, { ...acme, givenName: 'Ben', familyName: 'Dogwood' }),
    ]),
  );
  [ann, ben] = (await contactsOf(world, programId)) as [Contact, Contact];
});

describe('every kind of file', () => {
  const FULL: { [K in RecordKind]?: ImportedOf[K][] } = {
    accounts: [
      account(2, {
        company: 'Globex',
        externalIds: [sf('001-9')],
        status: 'active',
        region: 'EMEA',
        custom: { Tier: 'A' },
      }),
    ],
    assets: [
      asset(2, {
        externalIds: [sf('a0A-1')],
        contacts: [{ externalId: sf('003-2') }],
        company: 'Initech',
        custom: { Tier: 'A' },
      }),
    ],
    uses: [use(2, { externalIds: [sf('a0U-1')], request: 'Deal 7', notes: 'Went well', custom: { Tier: 'A' } })],
    nominations: [
      nomination(2, { externalIds: [sf('a0N-1')], replaces: { name: 'Ben Dogwood' }, custom: { Tier: 'A' } }),
    ],
  };
  const kinds = Object.keys(FULL) as (keyof typeof FULL)[];
  const rowsOf = <K extends RecordKind>(kind: K) => FULL[kind] as ImportedOf[K][];

  it.each(kinds)('keeps the custom fields of %s, and changes nothing when it comes again', async (kind) => {
    expect(await run(kind, rowsOf(kind))).toMatchObject({ added: 1, refused: [] });
    const before = without(await world.dump(), 'importRuns');
    expect(JSON.stringify(before[kind])).toContain('"custom":{"Tier":"A"}');
    expect(await run(kind, rowsOf(kind))).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
    expect(without(await world.dump(), 'importRuns')).toEqual(before);
  });

  it.each(kinds)('is undone without a trace (%s)', async (kind) => {
    const before = without(await world.dump(), 'importRuns');
    const { eventId } = await run(kind, rowsOf(kind));
    expect(without(await world.dump(), 'importRuns')).not.toEqual(before);
    await undoEvent(world, { programId, eventId });
    const empty = (dump: Record<string, unknown[]>) => Object.entries(dump).filter(([, rows]) => rows.length > 0);
    expect(empty(without(await world.dump(), 'importRuns'))).toEqual(empty(before));
  });

  it.each(kinds)('shows every change of %s, and clears what is blank only when told to', async (kind) => {
    await run(kind, rowsOf(kind));
    const [known] = rowsOf(kind);
    const bare = [{ ...known!, custom: { Tier: 'B' } }] as ImportedOf[typeof kind][];
    expect((await plan(kind, bare)).rows).toMatchObject([
      { outcome: 'updated', fields: [{ field: 'Tier', from: 'A', to: 'B' }] },
    ]);
    const blank = [{ ...known!, custom: {} }] as ImportedOf[typeof kind][];
    expect(await plan(kind, blank)).toMatchObject({ unchanged: 1 });
    expect((await plan(kind, blank, { blanks: 'erase', headers: ['Tier'] })).rows).toMatchObject([
      { fields: [{ field: 'Tier', from: 'A', to: '' }] },
    ]);
  });

  it.each(kinds)('keeps the refused rows of the mapping, and takes a row twice as one (%s)', async (kind) => {
    const refused = [{ line: 9, reason: 'Too many cells.', cells: ['a'] }];
    const [one] = rowsOf(kind);
    const rows = [one!, { ...one!, line: 3 }] as ImportedOf[typeof kind][];
    expect((await plan(kind, rows, { refused })).rows.map(({ outcome }) => outcome)).toEqual(['added', 'merged']);
    expect(await run(kind, rows, { refused })).toMatchObject({ added: 1, refused });
  });
});

describe('a file of accounts', () => {
  it('renames by id, with the colleagues, and keeps the former name', async () => {
    expect(await run('accounts', [account(2, { externalIds: [sf('001-1')], company: 'Apex' })])).toMatchObject({
      updated: 1,
    });
    expect(await records().accounts.all()).toMatchObject([{ name: 'Apex', formerNames: ['Acme'] }]);
    expect((await contactsOf(world, programId)).map(({ company }) => company)).toEqual(['Apex', 'Apex']);
  });

  it('finds an account by its name, however it is spelt, and fills it', async () => {
    const filled = { status: 'paused', isCustomer: false, region: 'DACH', industry: 'Mining', size: '500' } as const;
    await run('accounts', [account(2, { company: 'ACME Inc.', ...filled })]);
    expect(await records().accounts.all()).toMatchObject([{ name: 'Acme', ...filled }]);
    await run('accounts', [account(2, { status: null, isCustomer: null, region: '' })]);
    expect(await records().accounts.all()).toMatchObject([filled]);
    await run('accounts', [account(2, { status: null, isCustomer: null, region: '' })], { blanks: 'erase' });
    const [acme] = await records().accounts.all();
    expect(acme).toMatchObject({ status: null, isCustomer: null, industry: 'Mining', name: 'Acme' });
    expect(acme).not.toHaveProperty('region');
  });

  it('asks about a name that may be a known account, unless another row is that one', async () => {
    const doubtful = account(3, { company: 'Acme Works' });
    const { questions } = await plan('accounts', [doubtful]);
    expect(questions).toMatchObject([{ key: '3:row', about: 'row', candidates: [{ name: 'Acme' }] }]);
    expect((await plan('accounts', [doubtful, account(4)])).questions).toEqual([]);
    const recordId = questions[0]!.candidates[0]!.recordId;
    expect(await run('accounts', [doubtful])).toMatchObject({ added: 0, refused: [{ line: 3 }] });
    expect(await run('accounts', [doubtful], { answers: { '3:row': { recordId } } })).toMatchObject({ updated: 1 });
    expect(await records().accounts.all()).toMatchObject([{ name: 'Acme Works', formerNames: ['Acme'] }]);
  });

  it('makes a new account where the user says so', async () => {
    const answers = { '3:row': 'new' } as const;
    expect(await run('accounts', [account(3, { company: 'Acme Works' })], { answers })).toMatchObject({ added: 1 });
    expect((await records().accounts.all()).map(({ name }) => name).sort()).toEqual(['Acme', 'Acme Works']);
  });

  it('refuses two rows that contradict each other, and one without a name', async () => {
    const rows = [
      account(2, { region: 'EMEA' }),
      account(3, { region: 'APAC' }),
      account(4, { company: ' ', cells: ['', 'x'] }),
    ];
    expect(wordsIn((await plan('accounts', rows)).refused)).toMatchObject([
      { line: 3, reason: expect.stringContaining('Line 2 is the same account') as string },
      { line: 4, cells: ['', 'x'] },
    ]);
  });

  it('tells which status words nobody knows', async () => {
    expect(wordsIn((await plan('accounts', [account(2, { unknownStatus: 'Gold' })])).notes)).toEqual([
      expect.stringContaining('“Gold”') as string,
    ]);
  });
});

describe('a file of assets', () => {
  it('is taken without a contact that the program does not have, and says so', async () => {
    const rows = [asset(2, { contacts: [{ externalId: sf('003-2') }, { name: 'Cleo Gorse' }], company: 'Acme' })];
    expect(wordsIn((await plan('assets', rows)).notes)).toEqual([
      expect.stringContaining('“Cleo Gorse” (line 2)') as string,
    ]);
    await run('assets', rows);
    expect(await records().assets.all()).toMatchObject([{ contactIds: [ann.id], accountId: ann.accountId }]);
  });

  it('is known by title and account, and says what changes by name', async () => {
    const published = {
      kind: 'video',
      status: 'published',
      publishedOn: '2026-01-05',
      url: 'https://acme.example/v',
    } as const;
    await run('assets', [asset(2, { company: 'Acme', contacts: [{ name: 'Ann Cedar' }], ...published })]);
    const moved = asset(2, { title: ' how acme  grew', company: 'Acme', contacts: [{ name: 'Ben Dogwood' }] });
    expect(wordsIn((await plan('assets', [moved])).rows[0]!.fields)).toContainEqual({
      field: 'Contacts',
      from: 'Ann Cedar',
      to: 'Ben Dogwood',
    });
    const blank = asset(2, { company: 'Acme', ...published, kind: '', publishedOn: '', url: '' });
    await run('assets', [blank]);
    expect(await records().assets.all()).toMatchObject([published]);
    await run('assets', [blank], { blanks: 'erase' });
    const [erased] = await records().assets.all();
    expect(erased).toMatchObject({ kind: '', status: 'published', contactIds: [ann.id] });
    expect(erased).not.toHaveProperty('url');
  });

  it('with a status word that nobody knows is in review at first, and keeps the status that it has', async () => {
    const told = asset(2, { unknownStatus: 'Sleeping', url: 'https://acme.example/v' });
    await run('assets', [told]);
    expect(await records().assets.all()).toMatchObject([{ status: 'in-review' }]);
    await run('assets', [{ ...told, status: 'published' }]);
    await run('assets', [told]);
    expect(await records().assets.all()).toMatchObject([{ status: 'published' }]);
  });

  it('makes the account that it names, once', async () => {
    const rows = [asset(2, { company: 'Initech' }), asset(3, { company: 'Initech', title: 'Another' })];
    await run('assets', rows);
    expect((await records().accounts.all()).map(({ name }) => name).sort()).toEqual(['Acme', 'Initech']);
  });
});

describe('a file of uses', () => {
  it('refuses a use of somebody whom the program does not have', async () => {
    const rows = [use(2, { contact: { name: 'Cleo Gorse' }, cells: ['Cleo Gorse'] })];
    expect(wordsIn((await run('uses', rows)).refused)).toEqual([
      { line: 2, reason: 'The program has no contact Cleo Gorse: import the contacts first.', cells: ['Cleo Gorse'] },
    ]);
    expect(await records().uses.all()).toEqual([]);
  });

  it('tells two uses of a day apart by their requests, and refuses a contradiction', async () => {
    const rows = [
      use(2, { request: 'Deal 7' }),
      use(3, { request: 'Deal 8' }),
      use(4, { request: 'deal 7', notes: 'Again' }),
      use(5, { type: 'quote' }),
    ];
    const { added, refused } = await run('uses', rows);
    expect([added, refused.map(({ line }) => line)]).toEqual([3, [4]]);
    expect(await run('uses', [use(2, { request: 'Deal 7', notes: 'Went well' })])).toMatchObject({ updated: 1 });
  });
});

describe('a file of nominations', () => {
  it('is known by who is proposed, and keeps what it does not say', async () => {
    const replaces = { name: 'Ben Dogwood' };
    await run('nominations', [
      nomination(2, { replaces, owner: 'Kim', dueOn: '2026-05-01', submittedOn: '2026-01-09' }),
    ]);
    expect(await records().nominations.all()).toMatchObject([
      { state: 'proposed', replacesContactId: ben.id, owner: 'Kim', createdAt: '2026-01-09T00:00:00.000Z' },
    ]);
    const accepted = nomination(2, { candidate: { name: 'cleo gorse', title: '', profile: null }, state: 'accepted' });
    expect(await run('nominations', [accepted])).toMatchObject({ added: 0, updated: 1 });
    expect(await records().nominations.all()).toMatchObject([
      { state: 'accepted', candidate: { title: 'CTO' }, replacesContactId: ben.id, dueOn: '2026-05-01' },
    ]);
  });

  it('looks for a successor where nobody is proposed yet', async () => {
    const open = without(nomination(2, { replaces: { externalId: sf('003-3') } }), 'candidate');
    await run('nominations', [open]);
    expect(await records().nominations.all()).toMatchObject([{ state: 'open', replacesContactId: ben.id }]);
    expect(await run('nominations', [open])).toMatchObject({ added: 0, unchanged: 1 });
  });
});

describe('a file that changes accounts beside its contacts', () => {
  it('says so', async () => {
    const input: ImportInput = file(programId, [row(2, { familyName: 'Cedar', region: 'DACH' })]);
    expect(wordsIn((await planImport(world, input)).plan.notes)).toEqual([
      'An account changes, too: Acme (region (none) → DACH).',
    ]);
  });
});
