import { testPlace } from './open-test-store';
import { IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/store';
import { makeProgram } from './make-rows';

let isLocked: boolean;
let store: Store;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  isLocked = true;
  store = openStore({ indexedDB: lockable(testPlace().indexedDB), IDBKeyRange, name: 'muster' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A database that does not open while it is locked, as after a crash. */
function lockable(indexedDB: IDBFactory): IDBFactory {
  const refuse = () => {
    const error = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    const request = { error, onerror: (_: object) => {} };
    queueMicrotask(() => request.onerror({ target: request }));
    return request;
  };
  return new Proxy(indexedDB, {
    get: (target, property) =>
      property === 'open' ? (...args: [string, number]) => (isLocked ? refuse() : target.open(...args)) : undefined,
  });
}

const addProgram = () =>
  store.transact('p1', async (write) => {
    await write.add('programs', [makeProgram('p1')]);
    write.event({ id: 'e1', at: '2026-01-01T00:00:00.000Z', action: 'import', summary: 'Made', contactIds: [] });
  });

it('opens for the next use, to read or to write', async () => {
  for (const use of [() => store.programs.all(), addProgram])
    await expect(use()).rejects.toMatchObject({ trouble: 'broken' });
  isLocked = false;
  await addProgram();
  expect(await store.programs.all()).toHaveLength(1);
});

it('tells a live query, which goes on by itself', async () => {
  const [onValue, onError] = [vi.fn(), vi.fn()];
  const stop = store.watch(() => store.programs.all(), onValue, onError);
  await vi.advanceTimersByTimeAsync(0);
  await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
  expect(onError.mock.lastCall).toMatchObject([{ trouble: 'broken' }]);
  isLocked = false;
  await vi.advanceTimersByTimeAsync(10_000);
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith([]));
  await addProgram();
  await vi.waitFor(() => expect(onValue).toHaveBeenLastCalledWith([expect.objectContaining({ id: 'p1' })]));
  stop();
});

it('is not asked any more by a live query that was stopped', async () => {
  const [query, onError] = [vi.fn(() => store.programs.all()), vi.fn()];
  const stop = store.watch(query, () => {}, onError);
  await vi.advanceTimersByTimeAsync(0);
  await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(query).toHaveBeenCalledOnce();
});

it('tells a live query of a reading that the browser has broken off', async () => {
  const onError = vi.fn();
  const broken = new DOMException('The transaction was aborted.', 'AbortError');
  const stop = store.watch(
    () => Promise.reject(broken),
    () => {},
    onError,
  );
  await vi.advanceTimersByTimeAsync(0);
  await vi.waitFor(() => expect(onError.mock.lastCall).toMatchObject([{ trouble: 'broken', cause: broken }]));
  stop();
});
