import { contactsOf, file, makeWorld, row, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { eraseContact } from '../../src/actions/erase-contact';
import type { InputOf } from '../../src/actions/import-plan';
import { importRecords } from '../../src/actions/import-records';
import { mergeContacts } from '../../src/actions/merge-contacts';
import { planImport } from '../../src/actions/plan-import';
import type { ImportedContact } from '../../src/exchange/imported-contact';

let world: TestWorld;
let programId: string;

beforeEach(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Client' })).id;
});

const run = (rows: readonly ImportedContact[]) => importRecords(world, file(programId, rows));
const plan = async (rows: readonly ImportedContact[], change: Partial<InputOf<'contacts'>> = {}) =>
  (await planImport(world, file(programId, rows, change))).plan;
const contacts = () => contactsOf(world, programId);

describe('an e-mail address that several people share', () => {
  const email = 'office@acme.example';
  const erase = async (rows: readonly ImportedContact[]) => {
    await run(rows);
    const [gone] = await contacts();
    await eraseContact(world, { programId, contactId: gone!.id, removed: 'Removed' });
  };

  it('keeps out whoever was erased, and none of those who are still in the program', async () => {
    const rows = [row(2, { email }), row(3, { email })];
    await erase(rows);
    const after = await plan([rows[0]!, { ...rows[1]!, title: 'CEO' }]);
    expect(after).toMatchObject({ skippedErased: 1, updated: 1, vanished: [] });
    expect(after.rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'erased'],
      [3, 'updated'],
    ]);
  });

  it('does so by the names alone, too', async () => {
    const rows = [row(2, { email }), row(3, { email })].map((one) => ({ ...one, externalIds: [], profile: null }));
    await erase(rows);
    const outcomes = (await plan(rows)).rows.map(({ name, outcome }) => `${name}: ${outcome}`);
    const [kept] = await contacts();
    expect(outcomes.filter((outcome) => outcome.endsWith(': erased'))).toHaveLength(1);
    expect(outcomes).toContain(`${kept!.name.full}: unchanged`);
  });

  it('keeps out a person of whom nothing else is known', async () => {
    await erase([row(2, { email }), row(3)]);
    expect(await plan([row(7, { email, profile: null }), row(3)])).toMatchObject({ skippedErased: 1, added: 0 });
  });
});

describe('a LinkedIn address in the rows of two records', () => {
  const profile = { kind: 'slug', value: 'ann-alder' } as const;
  const [one, two] = [2, 3].map((line) => row(line, { familyName: 'Alder', profile: null })) as [
    ImportedContact,
    ImportedContact,
  ];

  beforeEach(() => run([one, two]));

  it('goes to both where the program knows them by their ids', async () => {
    const rows = [one, two].map((known) => ({ ...known, profile }));
    expect(await plan(rows)).toMatchObject({ updated: 2, refused: [], vanished: [] });
  });

  it('does not keep the row of the first id from counting once they are merged', async () => {
    const [keep, drop] = await contacts();
    await mergeContacts(world, { programId, keepId: keep!.id, dropId: drop!.id, choices: {} });
    await run([
      { ...two, line: 2, title: 'Of old', profile },
      { ...one, line: 3, title: 'VP', profile },
    ]);
    expect(await contacts()).toMatchObject([{ title: 'VP', profiles: [{ value: 'ann-alder' }] }]);
  });

  it('is one record’s alone where the other is new, and so are repeats of its id', async () => {
    const fresh = row(4, { familyName: 'Alder', profile });
    const { refused } = await plan([{ ...one, profile }, two, fresh, { ...fresh, line: 5, title: 'CEO' }]);
    expect(refused).toMatchObject([
      { line: 4, reason: { say: 'row.sameProfile', with: { line: 2 } } },
      { line: 5, reason: { say: 'row.sameId', with: { line: 4 } } },
    ]);
  });
});

describe('contacts that a file lacks', () => {
  beforeEach(() => run([row(2), row(3, { externalIds: [{ system: 'salesforce', id: '003Ax00000hH8iJIAS' }] })]));

  it.each(['003Ax00000hH8iJIAS', ' 003Ax00000hH8iJ'])(
    'are not those whose row was refused, by the id %s',
    async (id) => {
      const refused = [{ line: 3, reason: 'Too many cells.', cells: [id, 'Ann', 'Dogwood', 'x', 'y'] }];
      expect(await plan([row(2)], { refused })).toMatchObject({ vanished: [] });
      expect(await plan([row(2)])).toMatchObject({ vanished: [{ name: 'Ann Dogwood' }] });
    },
  );

  it('are not those that the user left out', async () => {
    const doubtful = row(3, { externalIds: [], profile: null, title: 'CEO' });
    const { questions } = await plan([row(2), doubtful]);
    expect(await plan([row(2), doubtful], { answers: { [questions[0]!.key]: 'skip' } })).toMatchObject({
      vanished: [],
    });
    expect(await plan([row(2), doubtful], { answers: { [questions[0]!.key]: 'new' } })).toMatchObject({
      vanished: [{ name: 'Ann Dogwood' }],
    });
  });
});
