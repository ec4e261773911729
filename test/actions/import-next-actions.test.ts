import { contactsOf, file, makeWorld, putRows, row, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { importRecords } from '../../src/actions/import-records';

let world: TestWorld;
let programId: string;

const run = (nextAction: string, nextActionDueOn?: string) =>
  importRecords(
    world,
    file(programId, [row(2, { nextAction, ...(nextActionDueOn === undefined ? {} : { nextActionDueOn }) })]),
  );
const actions = async () =>
  (await world.store.in(programId).nextActions.all())
    .map(({ what, dueOn, doneAt }) => `${what} ${dueOn}${doneAt === undefined ? '' : ' done'}`)
    .sort();

beforeEach(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Client' })).id;
  await run('Call', '2026-04-01');
});

describe('the next action of a row', () => {
  it('moves to the day that the file says', async () => {
    await run('Call', '2026-05-01');
    expect(await actions()).toEqual(['Call 2026-05-01']);
    expect(await contactsOf(world, programId)).toHaveLength(1);
  });

  describe('that was done', () => {
    beforeEach(async () => {
      const [action] = await world.store.in(programId).nextActions.all();
      await putRows(world, programId, 'nextActions', { ...action!, doneAt: '2026-04-03T12:00:00.000Z' });
    });

    it.each([['2026-04-01'], ['2026-03-20'], [undefined]])(
      'is not to be done again because the file does not know so (%s)',
      async (dueOn) => {
        await run('Call', dueOn);
        expect(await actions()).toEqual(['Call 2026-04-01 done']);
      },
    );

    it('is another one where it is due on a later day', async () => {
      await run('Call', '2026-07-01');
      expect(await actions()).toEqual(['Call 2026-04-01 done', 'Call 2026-07-01']);
      await run('Call', '2026-08-01');
      expect(await actions()).toEqual(['Call 2026-04-01 done', 'Call 2026-08-01']);
    });
  });
});
