import { IDBIndex } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Correction } from '../../src/domain/correction';
import type { ProgramWriter } from '../../src/store/program-writer';
import type { Store } from '../../src/store/store';
import { makeCorrection } from './make-rows';
import { testPlace } from './open-test-store';

const AT = '2026-01-02T00:00:00.000Z';
const MANY = 1_100;
/** Many were made at one instant, as by one change of many contacts, and a few before and after. */
const timeOf = (index: number) => (index < 5 || index >= MANY - 5 ? `2026-01-0${index < 5 ? 1 : 3}T00:00:00.000Z` : AT);
const many = (change: Partial<Correction> = {}) =>
  Array.from({ length: MANY }, (_, index) =>
    makeCorrection(`k${MANY - index}`, 'p1', { recordId: `c${index}`, createdAt: timeOf(index), ...change }),
  );

let store: Store;
let other: Store;
beforeEach(() => {
  const place = testPlace();
  [store, other] = [place.open(), place.open()];
});
afterEach(() => void vi.restoreAllMocks());

let writes = 0;
const write = (by: Store, work: (writer: ProgramWriter) => Promise<void>) =>
  by.transact('p1', async (writer) => {
    await work(writer);
    writer.event({ id: `e${(writes += 1)}`, at: AT, action: 'accept', summary: '', contactIds: [] });
  });
const soon = (look: () => void) => vi.waitFor(look, 4_000);
const read = () => store.in('p1').corrections;
const asWritten = (queue: readonly Correction[]) => {
  const times = queue.map(({ createdAt }) => createdAt);
  expect(times).toEqual(times.toSorted());
  return [queue.length, new Set(queue.map(({ id }) => id)).size];
};

it('a long queue is read some at a time, each once, the older first', async () => {
  await write(store, (writer) => writer.add('corrections', many()));
  await write(store, (writer) => writer.add('corrections', [makeCorrection('r', 'p1', { state: 'reopened' })]));
  const getAll = vi.spyOn(IDBIndex.prototype, 'getAll');
  expect(asWritten(await read().queue())).toEqual([MANY + 1, MANY + 1]);
  // In a browser that knows more of it, Dexie gives all it asks for as one object.
  const limits = getAll.mock.calls.map(([query, limit]) => limit ?? (query as { count?: number }).count);
  expect(limits.filter((limit) => limit === 1_000)).toHaveLength(2);
});

it('a long queue can be read in a transaction, with what that has written', async () => {
  await write(store, (writer) => writer.add('corrections', many()));
  await write(store, async (writer) => {
    await writer.add('corrections', [makeCorrection('new', 'p1')]);
    expect(asWritten(await writer.records.corrections.queue())).toEqual([MANY + 1, MANY + 1]);
  });
});

it(
  'a live query of a long queue is told of what comes, changes and goes, here or in another context',
  {
    timeout: 20_000,
  },
  async () => {
    const all = many();
    await write(store, (writer) => writer.add('corrections', all));
    let seen: Correction[] = [];
    const fail = (error: unknown) => expect.fail(String(error));
    const stop = store.watch(
      () => read().queue(),
      (queue) => (seen = queue),
      fail,
    );
    await soon(() => expect(seen).toHaveLength(MANY));
    const [first, second] = all as [Correction, Correction];
    await write(other, (writer) => writer.put('corrections', [{ ...first, recordId: 'merged' }]));
    await soon(() => expect(seen.find(({ id }) => id === first.id)?.recordId).toBe('merged'));
    await write(store, (writer) => writer.put('corrections', [{ ...second, state: 'withdrawn' }]));
    await soon(() => expect(seen).toHaveLength(MANY - 1));
    await write(other, (writer) => writer.remove('corrections', [first.id]));
    await soon(() => expect(seen).toHaveLength(MANY - 2));
    await write(store, (writer) => writer.add('corrections', [makeCorrection('new', 'p1')]));
    await soon(() => expect(seen).toHaveLength(MANY - 1));
    stop();
  },
);

it('of settled corrections only the latest are read, newest first, and all are counted', async () => {
  await write(store, (writer) => writer.add('corrections', many({ state: 'landed' })));
  const conflict = makeCorrection('x', 'p1', { state: 'conflict' });
  await write(store, (writer) => writer.add('corrections', [conflict]));
  const { total, latest } = await read().settled('landed', 7);
  expect(total).toBe(MANY);
  expect(latest.map(({ createdAt }) => createdAt)).toEqual([
    ...Array.from({ length: 5 }, () => '2026-01-03T00:00:00.000Z'),
    ...[AT, AT],
  ]);
  expect(await read().settled('conflict', 7)).toEqual({ total: 1, latest: [conflict] });
});
