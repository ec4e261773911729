import { makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { markVerified } from '../../src/actions/mark-verified';
import { countOpened } from '../../src/actions/run/count-opened';
import { endRun } from '../../src/actions/run/end-run';
import { leaveOut } from '../../src/actions/run/leave-out';
import { openNext } from '../../src/actions/run/open-next';
import { previewRun } from '../../src/actions/run/preview-run';
import { readOpenRun } from '../../src/actions/run/read-run';
import { removeList } from '../../src/actions/run/remove-list';
import { saveList } from '../../src/actions/run/save-list';
import { startRun } from '../../src/actions/run/start-run';
import { takeBack } from '../../src/actions/run/take-back';
import { undoEvent } from '../../src/actions/undo-event';
import type { RunRules } from '../../src/domain/review-run';
import { localDay } from '../../src/platform/clock';
import { refusalOf } from '../refusal';

const ALL: RunRules = { notVerifiedForDays: 0, statuses: [] };
/** Cedar, Dogwood, Elder and Firth: the first two are active. */
const ROWS = [row(2), row(3), row(4, { status: 'inactive' }), row(5, { status: 'inactive', profile: null })];

let world: TestWorld;
let programId: string;
let ids: string[];

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, ROWS);
  programId = program.id;
  ids = contacts.map(({ id }) => id);
});

const records = () => world.store.in(programId);
const today = () => localDay(world.now());
const start = (rules: Partial<RunRules> = {}) => startRun(world, { programId, rules: { ...ALL, ...rules }, name: '' });
const next = async (shownId: string | null = null) => (await openNext(world, { programId, shownId })).contactId;
const verify = (contactId: string) => markVerified(world, { programId, contactId, onProfile: false });
const leave = (contactId: string, outcome: 'skipped' | 'later') => leaveOut(world, { programId, contactId, outcome });
const view = async () => (await readOpenRun(world, [programId]))!;
const names = async (rules: Partial<RunRules>) =>
  (await records().contacts.many((await previewRun(records(), { ...ALL, ...rules }, today())).contactIds)).map(
    ({ name }) => name.family,
  );

describe('the work list', () => {
  it('has active advocates first, then those never verified, and those of one rank by name', async () => {
    await verify(ids[0]!);
    expect(await names({})).toEqual(['Dogwood', 'Cedar', 'Elder', 'Firth']);
    const { neverVerified, withoutAddress } = await previewRun(records(), ALL, today());
    expect({ neverVerified, withoutAddress }).toEqual({ neverVerified: 3, withoutAddress: 1 });
  });

  it('has whoever cannot be opened behind all others', async () => {
    const [first] = await records().contacts.many([ids[1]!]);
    await putRows(world, programId, 'contacts', { ...first!, profiles: [] });
    expect(await names({})).toEqual(['Cedar', 'Elder', 'Dogwood', 'Firth']);
  });

  it('has those who fit every part of the rules', async () => {
    const [contact] = await records().contacts.many([ids[1]!]);
    const action = { programId, accountId: null, what: 'Call', owner: '', createdAt: world.now() };
    await putRows(
      world,
      programId,
      'nextActions',
      { ...action, id: 'due', contactId: ids[1]!, dueOn: today() },
      { ...action, id: 'to-come', contactId: ids[0]!, dueOn: '2099-01-01' },
      { ...action, id: 'done', contactId: ids[2]!, dueOn: today(), doneAt: world.now() },
    );
    await putRows(world, programId, 'reviews', {
      ...{ id: 'review', programId, contactId: ids[2]!, source: 'connections', fileName: 'c.csv' },
      ...{ seen: { company: 'Globex', title: '' }, likely: 'left-company', sentence: '', state: 'to-confirm' },
      at: world.now(),
    });
    expect(await names({ isDue: true })).toEqual(['Dogwood']);
    expect(await names({ isFlagged: true })).toEqual(['Elder']);
    expect(await names({ isFlagged: true, isDue: true })).toEqual([]);
    expect(await names({ accountId: contact!.accountId! })).toHaveLength(4);
    expect(await names({ accountId: 'another' })).toEqual([]);
    expect(await names({ statuses: ['inactive'] })).toEqual(['Elder', 'Firth']);
  });

  it('leaves out who was verified not long ago', async () => {
    await verify(ids[0]!);
    expect(await names({ notVerifiedForDays: 30 })).toEqual(['Dogwood', 'Elder', 'Firth']);
    world.wait(31);
    expect(await names({ notVerifiedForDays: 30 })).toEqual(['Dogwood', 'Cedar', 'Elder', 'Firth']);
  });

  it('is refused when nobody fits', async () => {
    expect(await refusalOf(start({ owner: 'Nobody' }))).toContain('Nobody fits');
    expect(await readOpenRun(world, [programId])).toBeNull();
  });

  it('is kept under a name, once, and removed', async () => {
    const saved = await saveList(world, { programId, name: ' Stale ', rules: ALL });
    const again = await saveList(world, { programId, name: 'stale', rules: { ...ALL, isDue: true } });
    expect(again).toMatchObject({ id: saved.id, rules: { isDue: true } });
    expect(await records().savedLists.all()).toEqual([again]);
    const removed = await removeList(world, { programId, listId: saved.id });
    expect(await records().savedLists.all()).toEqual([]);
    await undoEvent(world, { programId, eventId: removed!.id });
    expect(await records().savedLists.all()).toEqual([again]);
    expect(await refusalOf(saveList(world, { programId, name: ' ', rules: ALL }))).toContain('needs a name');
  });
});

describe('a run', () => {
  it('goes from profile to profile, each by its own address', async () => {
    await start();
    expect(await view()).toMatchObject({ total: 4, current: null, next: { contactId: ids[0], name: 'Ann Cedar' } });
    expect(await openNext(world, { programId, shownId: null })).toEqual({
      contactId: ids[0],
      url: 'https://www.linkedin.com/in/ann-2',
    });
    expect(await view()).toMatchObject({
      current: { contactId: ids[0] },
      next: { contactId: ids[1], company: 'Acme' },
    });
    await verify(ids[0]!);
    expect(await view()).toMatchObject({ current: null, next: { contactId: ids[1] }, counts: { 'still-right': 1 } });
    expect(await next(ids[0])).toBe(ids[1]);
  });

  it('passes over who is not settled, and comes back to it', async () => {
    await start();
    await next();
    expect(await next(ids[0])).toBe(ids[1]);
    expect(await next(ids[1])).toBe(ids[2]);
    await leave(ids[3]!, 'skipped');
    expect(await next(ids[2])).toBe(ids[0]);
  });

  it('opens the same profile again where the user has not seen it, as after a restart', async () => {
    await start();
    await next();
    expect(await next(null)).toBe(ids[0]);
    expect(await next(ids[0])).toBe(ids[1]);
  });

  it('lists who has no address, and can only skip that contact', async () => {
    await start({ statuses: ['inactive'] });
    await next();
    await verify(ids[2]!);
    expect((await view()).next).toMatchObject({ name: 'Ann Firth', url: null });
    expect(await refusalOf(next(ids[2]))).toContain('No LinkedIn address of Ann Firth is known');
    await leave(ids[3]!, 'skipped');
    expect(await view()).toMatchObject({ next: null, current: null });
    expect(await refusalOf(next(ids[2]))).toContain('Nobody is left');
  });

  it('puts off to the end, and takes that back', async () => {
    await start();
    await next();
    await leave(ids[0]!, 'later');
    expect(await view()).toMatchObject({ current: null, next: { contactId: ids[1] }, counts: { later: 1 } });
    expect(await next(ids[0])).toBe(ids[1]);
    await leave(ids[1]!, 'skipped');
    await takeBack(world, { programId });
    expect(await view()).toMatchObject({ current: { contactId: ids[1] }, counts: { later: 1, skipped: 0 } });
    await takeBack(world, { programId });
    expect(await view()).toMatchObject({ current: { contactId: ids[0] }, counts: { later: 0 } });
    expect(await takeBack(world, { programId })).toBeNull();
  });

  it('keeps whose profile it has not opened out of the time', async () => {
    await start();
    await leave(ids[1]!, 'skipped');
    expect((await view()).medianMs).toBeNull();
    await next();
    await verify(ids[0]!);
    expect((await view()).medianMs).toBe(1000);
  });

  it('refuses to leave out who is settled or not in it', async () => {
    await start({ statuses: ['inactive'] });
    expect(await refusalOf(leave(ids[0]!, 'skipped'))).toContain('is not in this review run');
    await verify(ids[2]!);
    expect(await refusalOf(leave(ids[2]!, 'later'))).toContain('settled in this run already');
  });

  it('is the only one under way', async () => {
    await start();
    expect(await refusalOf(start())).toContain('under way');
    await endRun(world, { programId });
    expect(await readOpenRun(world, [programId])).toBeNull();
    expect(await refusalOf(next())).toContain('No review run is under way');
    await start();
  });

  it('makes room for another when nobody is left in it', async () => {
    const first = await start({ statuses: ['inactive'] });
    for (const id of ids.slice(2)) await leave(id, 'skipped');
    const second = await start();
    expect(await view()).toMatchObject({ runId: second.id });
    expect((await records().runs.get(first.id))?.endedAt).toBe(second.startedAt);
  });

  it('goes on as it was in a browser that was started again', async () => {
    await start();
    await next();
    await leave(ids[0]!, 'later');
    await next(ids[0]);
    const before = await view();
    expect(await readOpenRun(world.other(), [programId])).toEqual(before);
  });

  it('of a program that is not asked for is not shown', async () => {
    const other = await createProgram(world, { name: 'Other client' });
    await start();
    expect(await readOpenRun(world, [other.id])).toBeNull();
    expect(await readOpenRun(world, [other.id, programId])).toMatchObject({ programId });
  });

  it('passes over contacts that are gone', async () => {
    await start();
    await world.store.transact(programId, async (write) => {
      await write.remove('contacts', [ids[0]!]);
      write.event({ id: world.newId(), at: world.now(), action: 'import', summary: '', contactIds: [] });
    });
    expect((await view()).next?.contactId).toBe(ids[1]);
    expect(await next()).toBe(ids[1]);
  });

  it('makes room for another when all who are left in it are gone', async () => {
    await start({ statuses: ['inactive'] });
    await next();
    await world.store.transact(programId, async (write) => {
      await write.remove('contacts', ids.slice(2));
      write.event({ id: world.newId(), at: world.now(), action: 'import', summary: '', contactIds: [] });
    });
    expect(await view()).toMatchObject({ current: null, next: null });
    const second = await start();
    expect(await view()).toMatchObject({ runId: second.id });
  });

  it('writes little with each step, however long its list', async () => {
    await start();
    await next();
    const [event] = await records().events.latest(1);
    const [change] = await records().changes.ofEvent(event!.id);
    expect(change).toMatchObject({ table: 'runs', after: { current: { contactId: ids[0] } } });
    expect(change!.after).not.toHaveProperty('contactIds');
  });
});

describe('the profiles opened today', () => {
  it('are those of all programs, however they were settled', async () => {
    const other = await seed(world, [row(2)]);
    await startRun(world, { programId: other.program.id, rules: ALL, name: '' });
    await start();
    await openNext(world, { programId: other.program.id, shownId: null });
    await next();
    const verified = await verify(ids[0]!);
    await undoEvent(world, { programId, eventId: verified.id });
    await next(ids[0]);
    expect((await view()).openedToday).toBe(3);
    await endRun(world, { programId });
    expect(await countOpened(world, today())).toBe(3);
    world.wait(1);
    expect(await countOpened(world, today())).toBe(0);
  });
});
