import { makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { beforeEach, expect, it } from 'vitest';
import { countDue } from '../../src/actions/count-due';
import { nameActions, readAgenda } from '../../src/actions/read-agenda';
import type { Contact } from '../../src/domain/contact';
import type { NextAction } from '../../src/domain/next-action';

const TODAY = '2026-03-01';

let world: TestWorld;
let programId: string;
let contacts: Contact[];

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts: seeded } = await seed(world, [row(2), row(3, { status: 'do-not-contact' })]);
  [programId, contacts] = [program.id, seeded];
});

const action = (id: string, dueOn: string, change: Partial<NextAction> = {}): NextAction => ({
  ...{ id, programId, contactId: contacts[0]!.id, accountId: null, what: id, dueOn, owner: 'Kim' },
  createdAt: world.now(),
  ...change,
});

it('is what is due within a week, the most urgent first, with whom it is about', async () => {
  const { accountId } = contacts[0]!;
  await putRows(
    world,
    programId,
    'nextActions',
    action('in a week', '2026-03-08'),
    action('later', '2026-03-09'),
    action('today', TODAY, { contactId: null, accountId }),
    action('long ago', '2026-02-01'),
    action('done', TODAY, { doneAt: world.now() }),
    action('not to be done', TODAY, { contactId: contacts[1]!.id }),
  );
  const agenda = await nameActions(world, await readAgenda(world, [programId], TODAY));
  expect(agenda.map(({ what, due, name, company }) => [what, due, name, company])).toEqual([
    ['long ago', 'overdue', 'Ann Cedar', 'Acme'],
    ['today', 'today', 'Acme', ''],
    ['in a week', 'this-week', 'Ann Cedar', 'Acme'],
  ]);
  expect(await countDue(world, [programId], TODAY)).toBe(2);
});

it('is of the programs that are asked for', async () => {
  const other = await seed(world, [row(2)]);
  await putRows(world, programId, 'nextActions', action('mine', TODAY));
  const theirs = action('theirs', '2026-02-01', {
    programId: other.program.id,
    contactId: other.contacts[0]!.id,
  });
  await putRows(world, other.program.id, 'nextActions', theirs);
  const whatOf = async (...ids: string[]) => (await readAgenda(world, ids, TODAY)).map(({ what }) => what);
  expect(await whatOf(programId)).toEqual(['mine']);
  expect(await whatOf(programId, other.program.id)).toEqual(['theirs', 'mine']);
  const all = await readAgenda(world, [programId, other.program.id], TODAY);
  const named = await nameActions(world, all);
  expect(named.map(({ what }) => what)).toEqual(['theirs', 'mine']);
  expect(named[1]!.programName).toMatch(/^Client /);
  expect(named[0]!.programName).not.toBe(named[1]!.programName);
});
