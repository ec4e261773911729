import { makeWorld, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { markVerified } from '../../src/actions/mark-verified';
import { mergeContacts } from '../../src/actions/merge-contacts';
import { leaveOut } from '../../src/actions/run/leave-out';
import { openNext } from '../../src/actions/run/open-next';
import { readOpenRun } from '../../src/actions/run/read-run';
import { startRun } from '../../src/actions/run/start-run';
import { takeBack } from '../../src/actions/run/take-back';
import { undoEvent } from '../../src/actions/undo-event';

let world: TestWorld;
let programId: string;
/** Ann Cedar, Dogwood, Elder and Firth, in this order in the run. */
let ids: string[];

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2), row(3), row(4), row(5)]);
  programId = program.id;
  ids = contacts.map(({ id }) => id);
  await startRun(world, { programId, rules: { notVerifiedForDays: 0, statuses: [] }, name: '' });
});

const next = (shownId: string | null = null) => openNext(world, { programId, shownId });
const view = async () => (await readOpenRun(world, [programId]))!;
const undo = (eventId: string) => undoEvent(world, { programId, eventId });
const merge = (keep: number, drop: number) =>
  mergeContacts(world, { programId, keepId: ids[keep]!, dropId: ids[drop]!, choices: {} });
const verify = (index: number) => markVerified(world, { programId, contactId: ids[index]!, onProfile: false });
const leave = (index: number, outcome: 'skipped' | 'later') =>
  leaveOut(world, { programId, contactId: ids[index]!, outcome });
const outcomes = async () =>
  (await world.store.in(programId).runs.stepsOfContact(ids[0]!)).map(({ outcome }) => outcome);

describe('merging the contact whose profile a run has opened', () => {
  it.each([
    ['into one who comes later', 3, 1],
    ['into one who was passed over', 0, 1],
  ])('%s goes on from where it was', async (_, keep, drop) => {
    await next();
    await next(ids[0]);
    const merged = await merge(keep, drop);
    expect(await view()).toMatchObject({ total: 3, current: { contactId: ids[keep] }, next: { contactId: ids[2] } });
    await undo(merged.id);
    expect(await view()).toMatchObject({ total: 4, current: { contactId: ids[1] }, next: { contactId: ids[2] } });
  });

  it('with one who goes stays the one that was opened, in its place', async () => {
    await next();
    await next(ids[0]);
    await merge(1, 0);
    expect(await view()).toMatchObject({ total: 3, current: { contactId: ids[1] }, next: { contactId: ids[2] } });
  });

  it('can be undone when the run went on since, and both are in the run again', async () => {
    await next();
    const merged = await merge(1, 0);
    await next(ids[1]);
    await undo(merged.id);
    expect(await view()).toMatchObject({ total: 4, current: { contactId: ids[2] } });
  });
});

describe('merging two contacts of a run, of whom', () => {
  it.each([
    ['the one that goes was settled and the other put off', () => leave(0, 'later'), () => verify(1), 'still-right'],
    ['the one that stays was settled and the other put off', () => verify(0), () => leave(1, 'later'), 'still-right'],
    ['one was settled and the other skipped', () => leave(0, 'skipped'), () => verify(1), 'still-right'],
    ['one was skipped and the other put off', () => leave(0, 'later'), () => leave(1, 'skipped'), 'skipped'],
  ] as const)('%s, keeps what says most', async (_, first, second, expected) => {
    await first();
    await second();
    const before = await world.dump();
    const merged = await merge(0, 1);
    expect(await outcomes()).toEqual([expected]);
    await undo(merged.id);
    expect(await world.dump()).toEqual(before);
  });

  it('takes back who was skipped before the merge', async () => {
    await next();
    await leave(0, 'skipped');
    await merge(1, 0);
    await takeBack(world, { programId });
    expect(await view()).toMatchObject({ current: { contactId: ids[1] }, counts: { skipped: 0 } });
  });
});
