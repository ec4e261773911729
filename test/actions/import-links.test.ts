import { contactsOf, file, listOf, makeWorld, row, type TestWorld } from './test-world';
import { account, asset, nomination, sf, use } from './linked-rows';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { eraseContact } from '../../src/actions/erase-contact';
import { importRecords } from '../../src/actions/import-records';
import { planImport } from '../../src/actions/plan-import';
import { undoEvent } from '../../src/actions/undo-event';
import type { Contact } from '../../src/domain/contact';
import type { ImportedOf, ImportedUse } from '../../src/exchange/imported-linked';
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

/** Ann Cedar and Ben Dogwood at Acme, and another Ann Cedar at Globex. */
beforeEach(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Client' })).id;
  await importRecords(world, file(programId, [row(2), row(3, { givenName: 'Ben' })]));
  [ann, ben] = (await contactsOf(world, programId)) as [Contact, Contact];
});

describe('the links of a row', () => {
  const linked = async (contact: ImportedUse['contact'], more: Partial<ImportedUse> = {}) =>
    plan('uses', [use(2, { contact, ...more })]);

  beforeEach(async () => {
    const other = { company: 'Globex', givenName: 'Ann', familyName: 'Cedar', profile: null };
    await importRecords(world, file(programId, [row(4, other)], { system: 'hubspot' }));
  });

  it.each<[string, ImportedUse['contact'], Partial<ImportedUse>]>([
    ['an id', { externalId: sf('003-2'), name: 'Somebody Else' }, {}],
    ['a name that one contact has', { name: 'Ben Dogwood' }, {}],
    ['a name in another order', { name: 'Dogwood, Ben' }, {}],
    ['a name and a company', { name: 'Ann Cedar' }, { company: 'ACME Inc.' }],
    ['a name where the id is unknown', { externalId: sf('003-x'), name: 'Ben Dogwood' }, {}],
  ])('are found by %s', async (_, contact, more) => {
    expect(await linked(contact, more)).toMatchObject({ added: 1, questions: [] });
  });

  it.each<[string, ImportedUse['contact'], Partial<ImportedUse>, string[]]>([
    ['two have the name', { name: 'Ann Cedar' }, {}, ['Acme', 'Globex']],
    ['a name is only likely', { name: 'Ben Dogwod' }, { company: 'Acme' }, ['Acme']],
    ['a short form is used', { name: 'Benjamin Dogwood' }, {}, ['Acme']],
    ['the name is that of somebody elsewhere', { name: 'Ben Dogwood' }, { company: 'Initech' }, ['Acme']],
  ])('are asked about where %s', async (_, contact, more, companies) => {
    const { questions, added } = await linked(contact, more);
    expect(added).toBe(0);
    expect(questions).toMatchObject([{ key: '2:contact', about: 'contact', line: 2, name: contact.name! }]);
    expect(questions[0]!.candidates.map(({ company }) => company).sort()).toEqual(companies);
  });

  it('are what the user answers', async () => {
    const rows = [use(2, { contact: { name: 'Ann Cedar' }, cells: ['Ann Cedar'] })];
    const chosen = { answers: { '2:contact': { recordId: ann.id } } };
    expect(wordsIn((await run('uses', rows)).refused)).toEqual([
      {
        line: 2,
        reason: '“Ann Cedar” may be Ann Cedar or Ann Cedar, and the question was not answered.',
        cells: ['Ann Cedar'],
      },
    ]);
    expect(await plan('uses', rows, { answers: { '2:contact': 'skip' } })).toMatchObject({ added: 0, refused: [] });
    expect((await plan('uses', rows, { answers: { '2:contact': { recordId: ben.id } } })).questions).toHaveLength(1);
    expect(await run('uses', rows, chosen)).toMatchObject({ added: 1, refused: [] });
    expect(await records().uses.ofContact(ann.id)).toHaveLength(1);
  });

  it('to an account are asked about where the name is only likely', async () => {
    const rows = [nomination(2, { company: 'Acme Works' })];
    const { questions } = await plan('nominations', rows);
    expect(questions).toMatchObject([{ key: '2:account', about: 'account', candidates: [{ name: 'Acme' }] }]);
    await run('nominations', rows, { answers: { '2:account': { recordId: ann.accountId! } } });
    expect(await records().nominations.all()).toMatchObject([{ accountId: ann.accountId }]);
  });
});

describe('accounts of one name', () => {
  const two = [account(2, { externalIds: [sf('001-1')] }), account(3, { externalIds: [sf('001-2')] })];

  it('that a system knows under two ids are two', async () => {
    expect(await run('accounts', two)).toMatchObject({ added: 1, updated: 1, refused: [] });
    const known = (await records().accounts.all()).map(({ externalIds }) => externalIds[0]?.id).sort();
    expect(known).toEqual(['001-1', '001-2']);
    expect(await run('accounts', [...two, { ...two[0]!, line: 4 }])).toMatchObject({ added: 0, refused: [] });
  });

  it('are none of them where the user says that the row names a new one', async () => {
    await run('accounts', two);
    const before = (await records().accounts.all()).map(({ id }) => id);
    const rows = [nomination(2), nomination(3, { candidate: { name: 'Dan Hazel', title: '', profile: null } })];
    await run('nominations', rows, { answers: { '2:account': 'new', '3:account': 'new' } });
    const made = (await records().accounts.all()).filter(({ id }) => !before.includes(id));
    expect(made.map(({ name }) => name)).toEqual(['Acme']);
    const hangOn = (await records().nominations.all()).map(({ accountId }) => accountId);
    expect(hangOn).toEqual([made[0]!.id, made[0]!.id]);
  });

  it('are not asked about for a use, which hangs on its contact alone', async () => {
    expect((await plan('uses', [use(2, { company: 'Acme Works' })])).questions).toEqual([]);
  });
});

describe('what others hang on', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['an asset', () => run('assets', [asset(2, { contacts: [{ externalId: sf('003-9') }] })])],
    ['a nomination', () => run('nominations', [nomination(2, { company: 'Umbrella' })])],
    ['a use', () => run('uses', [use(2, { contact: { externalId: sf('003-9') } })])],
  ])('stays while %s that came later names it', async (_, hang) => {
    const { eventId } = await importRecords(world, file(programId, [row(9, { company: 'Umbrella' })]));
    await hang();
    await expect(undoEvent(world, { programId, eventId })).rejects.toMatchObject({
      sentence: { say: 'refused.later' },
    });
    const later = (await records().events.latest(1))[0]!;
    await undoEvent(world, { programId, eventId: later.id });
    await undoEvent(world, { programId, eventId });
    expect(await records().contacts.findByExternal([sf('003-9')])).toEqual([]);
  });
});

describe('people who were erased', () => {
  it('do not come back as a use or a nomination', async () => {
    await eraseContact(world, { programId, contactId: ann.id, removed: '' });
    const profile = { kind: 'slug', value: 'ann-2' } as const;
    const candidate = { name: 'Ann Cedar', title: 'CEO', profile };
    expect(await run('nominations', [nomination(2, { candidate })])).toMatchObject({ added: 0, skippedErased: 1 });
    expect(await run('uses', [use(2)])).toMatchObject({ added: 0, skippedErased: 1, refused: [] });
    expect(await run('uses', [use(2, { contact: { externalId: sf('003-3') } })])).toMatchObject({ added: 1 });
  });
});
