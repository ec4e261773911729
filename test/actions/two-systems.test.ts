import { beforeEach, describe, expect, it } from 'vitest';
import { changeProgram } from '../../src/actions/change-program';
import { completeExport } from '../../src/actions/complete-export';
import type { ExportChoice } from '../../src/actions/export-protocol';
import { importRecords } from '../../src/actions/import-records';
import type { InputOf } from '../../src/actions/import-plan';
import { mendField } from '../../src/actions/mend-field';
import { planImport } from '../../src/actions/plan-import';
import { prepareExport } from '../../src/actions/prepare-export';
import { setByHand } from '../../src/actions/set-by-hand';
import type { ImportedContact } from '../../src/exchange/imported-contact';
import { sayWell, wordsIn } from '../say-well';
import { contactsOf, file, makeWorld, row, seed, type TestWorld } from './test-world';

let world: TestWorld;
let programId: string;
let contactId: string;

const COLUMNS = { key: 'Id', title: 'Title', company: 'Account.Name', email: 'Email', givenName: 'FirstName' };
const contact = async () => (await world.store.in(programId).contacts.get(contactId))!;
const corrections = async () => (await world.store.in(programId).corrections.ofContact(contactId)).toReversed();
const states = async () => (await corrections()).map(({ state }) => state);
const bring = (change: Partial<ImportedContact>, input: Partial<InputOf<'contacts'>> = {}) =>
  importRecords(world, file(programId, [row(2, change)], input));
/** The same person in the user's sheet, which knows her by another key. */
const sheetRow = (change: Partial<ImportedContact>) =>
  row(2, { externalIds: [{ system: 'smartsheet', id: 'R-2' }], ...change });
const bringSheet = (change: Partial<ImportedContact>, input: Partial<InputOf<'contacts'>> = {}) =>
  importRecords(world, file(programId, [sheetRow(change)], { system: 'smartsheet', ...input }));
const correctTitle = (text: string) =>
  setByHand(world, { programId, contactId, field: 'title', text, page: { url: '', seenAt: world.now() } });
const send = async (choice: Partial<ExportChoice> = {}) => {
  const { batch } = await prepareExport(world, { programId, ...choice });
  await completeExport(world, { programId, batchId: batch.id });
};

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2, { email: 'ann@acme.example' })]);
  programId = program.id;
  contactId = contacts[0]!.id;
  await bring({ email: 'ann@acme.example' }, { learnt: { columns: COLUMNS }, fileHash: 'first' });
});

describe('a second system of record', () => {
  it('adds what the home of the fields lacks, changes nothing there, and says so', async () => {
    const input = file(programId, [sheetRow({ title: 'Boss', phone: '+1 202 555 0101', company: 'Acme Ltd' })], {
      system: 'smartsheet',
    });
    const { plan } = await planImport(world, input);
    expect(plan).toMatchObject({ updated: 1, vanished: [] });
    expect(wordsIn(plan.notes)).toEqual([
      expect.stringMatching(/^One value \(job title\) stays.*Salesforce is the home/),
    ]);
    await importRecords(world, input);
    expect(await contact()).toMatchObject({ title: 'Director', company: 'Acme', phone: '+1 202 555 0101' });
    expect((await contact()).externalIds.map(({ system }) => system)).toEqual(['salesforce', 'smartsheet']);
    expect(await world.store.in(programId).accounts.all()).toHaveLength(1);
    await bringSheet({ title: '', email: '' }, { blanks: 'erase', headers: [] });
    expect(await contact()).toMatchObject({ title: 'Director', email: 'ann@acme.example' });
  });

  it('makes no account for a company that the home does not have the contact at', async () => {
    await bringSheet({ company: 'Bistro' });
    expect(await contact()).toMatchObject({ company: 'Acme' });
    expect((await world.store.in(programId).accounts.all()).map(({ name }) => name)).toEqual(['Acme']);
  });

  it('decides its own fields, and all fields of contacts that only it knows', async () => {
    await changeProgram(world, { programId, change: { homes: { title: 'smartsheet' } } });
    await bringSheet({ title: 'Boss' });
    expect((await contact()).title).toBe('Boss');
    await bring({ title: 'Director', email: 'ann@new.example' });
    expect(await contact()).toMatchObject({ title: 'Boss', email: 'ann@new.example' });
    const own = (title: string) => row(7, { externalIds: [{ system: 'smartsheet', id: 'R-7' }], title });
    for (const title of ['Clerk', 'Chief Clerk'])
      await importRecords(world, file(programId, [own(title)], { system: 'smartsheet' }));
    expect((await contactsOf(world, programId)).map(({ title }) => title)).toContain('Chief Clerk');
  });

  it('decides what no file of the home has a column for', async () => {
    for (const status of ['paused', 'inactive'] as const) await bringSheet({ status });
    expect((await contact()).status).toBe('inactive');
  });

  it.each(['Director', 'VP', 'Boss'])('settles no correction that went to the other one: %s', async (title) => {
    await correctTitle('VP');
    await send();
    await bringSheet({ title });
    expect([await states(), (await contact()).title]).toEqual([['exported'], 'VP']);
    await bring({ title: 'VP' });
    expect(await states()).toEqual(['landed']);
  });

  it('settles what went there although it is not the home', async () => {
    await bringSheet({}, { learnt: { columns: { key: 'Row', title: 'Job' } } });
    await correctTitle('VP');
    await send({ target: 'smartsheet' });
    await bring({ title: 'Director' });
    expect(await states()).toEqual(['exported']);
    await bringSheet({ title: 'Director', phone: '+1 202 555 0101' });
    expect([await states(), (await contact()).title]).toEqual([['reopened'], 'VP']);
  });

  it('settles what went to a system that does not know the contact', async () => {
    await changeProgram(world, { programId, change: { exportTo: 'ro-innovation' } });
    await correctTitle('VP');
    await send();
    await bring({ title: 'VP' });
    expect(await states()).toEqual(['landed']);
  });

  it('does not land a correction that waits for the home', async () => {
    await correctTitle('VP');
    await bringSheet({ title: 'VP' });
    expect(await states()).toEqual(['pending']);
  });

  it('renames no account that the home knows', async () => {
    const at = (system: 'salesforce' | 'hubspot', company: string) => ({
      company,
      accountExternalId: { system, id: `${system}-1` },
    });
    await bring({ ...at('salesforce', 'Acme'), email: 'ann@acme.example' });
    const known = { externalIds: [{ system: 'hubspot' as const, id: '51' }] };
    for (const company of ['Acme', 'Acme Renamed'])
      await importRecords(
        world,
        file(programId, [row(2, { ...known, ...at('hubspot', company) })], { system: 'hubspot' }),
      );
    expect((await contact()).company).toBe('Acme');
  });
});

describe('a file that is nobody’s system of record', () => {
  it('lands what went out as a sheet', async () => {
    await correctTitle('VP');
    await send({ target: 'excel' });
    await bring({ externalIds: [], title: 'VP' }, { system: 'spreadsheet' });
    expect(await states()).toEqual(['landed']);
  });

  it.each([
    ['a list of Muster’s', { system: 'spreadsheet', isOwnList: true }],
    ['LinkedIn', { system: 'linkedin' }],
  ] as const)('shows nothing of corrections when it is %s', async (_, input) => {
    await changeProgram(world, { programId, change: { exportTo: 'excel' } });
    await correctTitle('VP');
    await bring({ title: 'VP', location: 'Oslo' }, input);
    await send();
    await bring({ title: 'Director', location: 'Oslo' }, input);
    expect([await states(), (await contact()).title]).toEqual([['exported'], 'VP']);
  });

  it('brings back what the user changed in a list of Muster’s, but for what waits', async () => {
    await correctTitle('VP');
    const input = file(programId, [row(2, { title: 'Boss', email: 'ann@list.example' })], { isOwnList: true });
    expect(sayWell((await planImport(world, input)).plan.notes[0]!)).toMatch(
      /^One value \(job title\) stays as you corrected/,
    );
    await importRecords(world, input);
    expect(await contact()).toMatchObject({ title: 'VP', email: 'ann@list.example' });
  });
});

describe('an older file', () => {
  const MARCH = '2026-03-20T10:00:00.000Z';
  const FEBRUARY = '2026-02-20T10:00:00.000Z';

  it('only fills what is blank, where its rows say how old they are', async () => {
    await bring({ title: 'VP', modifiedAt: MARCH, custom: { Tier: 'Gold' }, notes: 'New.' });
    const old = { title: 'Director', modifiedAt: FEBRUARY, phone: '+1 202 555 0101', company: 'Acme Old' };
    const input = file(programId, [row(2, { ...old, notes: 'Old.', custom: { Tier: 'Silver', Team: 'East' } })]);
    expect(wordsIn((await planImport(world, input)).plan.notes)).toEqual([expect.stringMatching(/^One row is older/)]);
    await importRecords(world, input);
    expect(await contact()).toMatchObject({
      ...{ title: 'VP', company: 'Acme', phone: '+1 202 555 0101', notes: 'New.', modifiedAt: MARCH },
      custom: { Tier: 'Gold', Team: 'East' },
    });
  });

  it('settles no correction', async () => {
    await bring({ title: 'VP', modifiedAt: MARCH });
    await correctTitle('SVP');
    await send();
    await bring({ title: 'Director', modifiedAt: FEBRUARY });
    expect([await states(), (await contact()).title]).toEqual([['exported'], 'SVP']);
  });

  it('is not told by a day alone, whose zone nobody knows', async () => {
    await bring({ title: 'VP', modifiedAt: MARCH });
    await bring({ title: 'CEO', modifiedAt: '2026-03-20T00:00:00.000Z' });
    expect((await contact()).title).toBe('CEO');
  });

  it('of another system is told by that system’s own days only', async () => {
    await changeProgram(world, { programId, change: { homes: { title: 'smartsheet' } } });
    await bring({ modifiedAt: MARCH });
    await bringSheet({ title: 'Boss', modifiedAt: FEBRUARY });
    expect(await contact()).toMatchObject({ title: 'Boss', modifiedAt: MARCH });
  });

  it('that was imported before says nothing about what was corrected since', async () => {
    const first = { email: 'ann@acme.example' };
    await bring({ title: 'CEO' });
    await correctTitle('VP');
    await bring(first, { fileHash: 'first' });
    expect([await states(), (await contact()).title]).toEqual([['pending'], 'VP']);
    await send();
    await bring(first, { fileHash: 'first' });
    expect([await states(), (await contact()).title]).toEqual([['exported'], 'VP']);
  });
});

describe('a correction of a field that was corrected before', () => {
  it('goes on waiting where the file has what it was before both', async () => {
    await correctTitle('VP');
    await send();
    await correctTitle('SVP');
    await bring({ title: 'Director', email: 'ann@new.example' });
    expect(await states()).toEqual(['withdrawn', 'pending']);
    expect([(await corrections())[1]!.oldValue, (await contact()).title]).toEqual(['Director', 'SVP']);
  });

  it('comes back where both are out and neither has landed', async () => {
    await correctTitle('VP');
    await send();
    await correctTitle('SVP');
    await send();
    await bring({ title: 'Director', email: 'ann@new.example' });
    expect([await states(), (await corrections())[1]!.oldValue]).toEqual([['withdrawn', 'reopened'], 'Director']);
  });
});

describe('the names of a record', () => {
  it('stay whole where a file has one part of the name alone', async () => {
    const { familyName, fullName } = { familyName: 'Cedar', fullName: 'Cedar' };
    const part = row(2, { familyName, fullName });
    delete part.givenName;
    await importRecords(world, file(programId, [part]));
    expect((await contact()).name).toMatchObject({ full: 'Ann Cedar', given: 'Ann', family: 'Cedar' });
  });

  it('of a company are those of the account that the contact is moved to', async () => {
    await importRecords(world, file(programId, [row(5, { company: 'Zeta' })]));
    await mendField(world, { programId, contactId, field: 'company', value: 'ZETA Inc.' });
    expect((await contact()).company).toBe('Zeta');
  });
});
