import { contactsOf, file, makeWorld, row, seed, type TestWorld, without } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { importRecords } from '../../src/actions/import-records';
import { planImport } from '../../src/actions/plan-import';
import { undoEvent } from '../../src/actions/undo-event';
import { type Achieved, NOTHING_ACHIEVED } from '../../src/domain/batch';
import type { Correction } from '../../src/domain/correction';
import type { ImportedContact } from '../../src/exchange/imported-contact';
import { makeCorrection } from '../store/make-rows';
import { putRecords } from '../../src/actions/put-records';

let world: TestWorld;
let programId: string;
const records = () => world.store.in(programId);
const contact = async () => (await contactsOf(world, programId))[0]!;

beforeEach(async () => {
  world = makeWorld();
  const account = { accountExternalId: { system: 'salesforce' as const, id: '001-1' } };
  programId = (await seed(world, [row(2, account)])).program.id;
});

/** Gives the record corrections of its title, Director → VP, as if accepted (and exported) on these days. */
async function correct(...changes: Partial<Correction>[]): Promise<void> {
  const { id: recordId } = await contact();
  await world.store.transact(programId, async (write) => {
    const corrections = changes.map((change, index) =>
      makeCorrection(`k${index}`, programId, { recordId, newValue: 'VP', ...change }),
    );
    await write.put('corrections', corrections);
    await putRecords(write, 'contacts', [
      { ...(await contactOf(write.records, recordId)), title: corrections.at(-1)!.newValue },
    ]);
    write.event({ id: world.newId(), at: world.now(), action: 'accept', summary: 'Corrected', contactIds: [recordId] });
  });
}

const contactOf = async (from: ReturnType<typeof records>, id: string) => (await from.contacts.get(id))!;
const bring = (change: Partial<ImportedContact>) => importRecords(world, file(programId, [row(2, change)]));
const result = async () => {
  const { state, outcome, oldValue } = (await records().corrections.get('k0'))!;
  return [state, (await contact()).title, outcome?.valueInFile, oldValue];
};

const OUT: Partial<Correction> = { state: 'exported', exportedAt: '2026-02-01T00:00:00.000Z' };
const WAITING: Partial<Correction> = { createdAt: '2026-02-10T00:00:00.000Z' };
const OLDER = { modifiedAt: '2026-02-05T00:00:00.000Z' };
const NEWER = { modifiedAt: '2026-02-20T00:00:00.000Z' };

describe('a correction at the next import', () => {
  it.each<[string, Partial<Correction>, Partial<ImportedContact>, unknown[]]>([
    ['exported, as asked', OUT, { title: 'VP' }, ['landed', 'VP', 'VP', 'Director']],
    ['exported, as asked but for blanks', OUT, { title: ' VP ' }, ['landed', 'VP', ' VP ', 'Director']],
    ['exported, still the old value', OUT, { title: 'Director' }, ['reopened', 'VP', 'Director', 'Director']],
    ['exported, a third value', OUT, { title: 'CEO' }, ['conflict', 'CEO', 'CEO', 'Director']],
    ['exported, a blank cell', OUT, { title: '' }, ['exported', 'VP', undefined, 'Director']],
    ['waiting, as asked', WAITING, { title: 'VP' }, ['landed', 'VP', 'VP', 'Director']],
    ['waiting, still the old value', WAITING, { title: 'Director' }, ['pending', 'VP', undefined, 'Director']],
    ['waiting, a third value of unknown age', WAITING, { title: 'CEO' }, ['conflict', 'CEO', 'CEO', 'Director']],
    [
      'waiting, a third value that is newer',
      WAITING,
      { title: 'CEO', ...NEWER },
      ['conflict', 'CEO', 'CEO', 'Director'],
    ],
    ['waiting, a third value that is older', WAITING, { title: 'CEO', ...OLDER }, ['pending', 'VP', undefined, 'CEO']],
    [
      'reopened, still the old value',
      { ...WAITING, state: 'reopened' },
      { title: 'Director' },
      ['reopened', 'VP', undefined, 'Director'],
    ],
    ['withdrawn', { state: 'withdrawn' }, { title: 'Director' }, ['withdrawn', 'Director', undefined, 'Director']],
  ])('%s', async (_, correction, inFile, expected) => {
    await correct(correction);
    await bring({ email: 'new@example.org', ...inFile });
    expect(await result()).toEqual(expected);
  });

  it.each<[string, Partial<Correction>, Partial<ImportedContact>, string]>([
    ['out, is blank still', OUT, { leftOn: '' }, 'reopened'],
    ['out, stands in no column of the file', OUT, {}, 'exported'],
    ['waiting, is blank still', WAITING, { leftOn: '' }, 'pending'],
    ['out, is there', OUT, { leftOn: '2026-01-15' }, 'landed'],
  ])('of a blank field, %s', async (_, correction, inFile, state) => {
    await correct({ ...correction, field: 'leftOn', oldValue: '', newValue: '2026-01' });
    await bring(inFile);
    expect((await records().corrections.get('k0'))!.state).toBe(state);
  });

  it.each<[Correction['field'], Partial<ImportedContact>]>([
    ['location', { location: ' ' }],
    ['profileUrl', { profile: null }],
    ['status', { status: null }],
    ['searchable', { searchable: null }],
    ['givenName', { givenName: '' }],
    ['title', { title: '' }],
  ])('reopens when the blank %s is blank still', async (field, inFile) => {
    await correct({ ...OUT, field, oldValue: '', newValue: 'new' });
    await bring(inFile);
    expect(await records().corrections.get('k0')).toMatchObject({ state: 'reopened', outcome: { valueInFile: '' } });
  });

  it('is counted, in the plan and in the run, with the days it was out', async () => {
    await correct(OUT);
    const rows = [row(2, { email: 'new@example.org' })];
    expect((await planImport(world, file(programId, rows))).plan).toMatchObject({
      landed: 0,
      reopened: 1,
      conflicts: 0,
    });
    expect(await importRecords(world, file(programId, rows))).toMatchObject({ landed: 0, reopened: 1, conflicts: 0 });
    expect((await records().corrections.get('k0'))?.outcome?.daysOut).toBe(28);
  });

  it('is not reopened by the very file that was there before it was exported', async () => {
    const account = { accountExternalId: { system: 'salesforce' as const, id: '001-1' } };
    await correct({ ...OUT, exportedAt: '2026-03-05T00:00:00.000Z' });
    await bring(account);
    expect(await result()).toEqual(['exported', 'VP', undefined, 'Director']);
  });

  it('that a newer one has replaced lands or gives way', async () => {
    const newer = { ...WAITING, oldValue: 'VP', newValue: 'SVP' };
    await correct(OUT, newer);
    await bring({ title: 'VP' });
    expect((await records().corrections.ofContact((await contact()).id)).map(({ state }) => state)).toEqual([
      'pending',
      'landed',
    ]);
    expect((await contact()).title).toBe('SVP');
  });

  it('of an account is settled by its id, and by its name', async () => {
    const { accountId } = await contact();
    await correct({
      record: 'account',
      recordId: accountId!,
      field: 'company',
      oldValue: 'Acme',
      newValue: 'Apex',
      ...OUT,
    });
    await world.store.transact(programId, async (write) => {
      const account = (await write.records.accounts.get(accountId!))!;
      await putRecords(write, 'accounts', [{ ...account, name: 'Apex', formerNames: ['Acme'] }]);
      write.event({ id: world.newId(), at: world.now(), action: 'accept', summary: '', contactIds: [] });
    });
    await bring({ company: 'Acme' });
    expect((await records().corrections.get('k0'))?.state).toBe('reopened');
    expect((await contact()).company).toBe('Apex');
    await bring({ company: 'Apex' });
    expect((await records().corrections.get('k0'))?.state).toBe('landed');
    expect(await records().accounts.all()).toHaveLength(1);
  });

  it.each<[Correction['field'], string, string, Partial<ImportedContact>]>([
    ['givenName', 'Ann', 'Anna', { givenName: 'Anna' }],
    ['familyName', 'Cedar', 'Holm', { familyName: 'Holm' }],
    ['location', '', 'Berlin', { location: 'Berlin' }],
    ['status', 'active', 'left-company', { status: 'left-company' }],
    ['searchable', 'true', 'false', { searchable: false }],
    ['leftOn', '', '2026-02', { leftOn: '2026-02-14' }],
    ['profileUrl', '', 'https://www.linkedin.com/in/ann-new', { profile: { kind: 'slug', value: 'ann-new' } }],
    ['email', 'ann@old.example', 'ann@acme.example', { email: 'Ann@ACME.example' }],
    ['phone', '', '+1 202 555 0101', { phone: '001 (202) 555-0101' }],
    ['phone', '', '+49 (0)30 23125-002', { phone: '0049 30 23125002' }],
    ['mobile', '+1 202 555 0101', '+1 202 555 0102', { mobile: '+12025550102' }],
  ])('of %s lands', async (field, oldValue, newValue, inFile) => {
    await correct({ field, oldValue, newValue, ...OUT });
    expect(await bring(inFile)).toMatchObject({ landed: 1, reopened: 0, conflicts: 0 });
  });

  it.each<[Correction['field'], string, Partial<ImportedContact>]>([
    ['email', 'ann@old.example', { email: 'ANN@old.example' }],
    ['phone', '+1 202 555 0101', { phone: '+1-202-555-0101' }],
    ['mobile', '+1 202 555 0101', { mobile: '+12025550101' }],
  ])('of %s reopens, however the old one is spelt', async (field, oldValue, inFile) => {
    await correct({ field, oldValue, newValue: 'new@acme.example', ...OUT });
    expect(await bring(inFile)).toMatchObject({ landed: 0, reopened: 1, conflicts: 0 });
  });

  it('is as before when the import is undone', async () => {
    await correct(OUT);
    const before = without(await world.dump(), 'importRuns');
    const { eventId } = await bring({ title: 'CEO' });
    await undoEvent(world, { programId, eventId });
    expect(without(await world.dump(), 'importRuns')).toEqual(before);
  });
});

describe('a batch', () => {
  const SENT = { ...OUT, batchId: 'b1' };
  const achieved = async () => (await records().batches.get('b1'))?.achieved;

  beforeEach(async () => {
    await world.store.transact(programId, async (write) => {
      const batch = {
        id: 'b1',
        programId,
        fileName: 'a.csv',
        files: [],
        createdAt: '2026-02-01T00:00:00.000Z',
      } as const;
      const rest = { state: 'exported', achieved: { ...NOTHING_ACHIEVED } } as const;
      await write.add('batches', [{ ...batch, ...rest, files: [] }]);
      write.event({ id: world.newId(), at: world.now(), action: 'prepare-export', summary: '', contactIds: [] });
    });
  });

  it.each<[string, Partial<ImportedContact>, Partial<Achieved>]>([
    ['lands', { title: 'VP' }, { landed: 1, landedDays: 28 }],
    ['reopens', { title: 'Director', email: 'x@acme.example' }, { reopened: 1 }],
    ['is in conflict', { title: 'CEO' }, { conflicts: 1 }],
  ])('counts a correction that %s, until the import is undone', async (_, inFile, expected) => {
    await correct(SENT);
    const { eventId } = await bring(inFile);
    expect(await achieved()).toEqual({ ...NOTHING_ACHIEVED, ...expected });
    expect(await records().corrections.get('k0')).toMatchObject({ batchId: 'b1' });
    await undoEvent(world, { programId, eventId });
    expect(await achieved()).toEqual(NOTHING_ACHIEVED);
  });

  it('counts each correction once, by the latest that is known', async () => {
    await correct(SENT);
    await bring({ title: 'Director', email: 'x@acme.example' });
    await bring({ title: 'VP' });
    expect(await achieved()).toEqual({ ...NOTHING_ACHIEVED, landed: 1, landedDays: 28 });
  });

  it('is not counted for what was never in it', async () => {
    await correct(WAITING);
    await bring({ title: 'VP' });
    expect(await achieved()).toEqual(NOTHING_ACHIEVED);
  });
});
