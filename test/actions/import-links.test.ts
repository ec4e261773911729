import { contactsOf, file, listOf, makeWorld, row, type TestWorld } from './test-world';
import { nomination, sf, use } from './linked-rows';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { importRecords } from '../../src/actions/import-records';
import { planImport } from '../../src/actions/plan-import';
import type { Contact } from '../../src/domain/contact';
import type { ImportedOf, ImportedUse } from '../../src/exchange/imported-linked';
import type { RecordKind } from '../../src/exchange/record-kind';

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
    expect((await run('uses', rows)).refused).toEqual([
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
