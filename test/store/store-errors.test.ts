import { testPlace } from './open-test-store';
import Dexie from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { LATEST_VERSION } from '../../src/store/migrations/all-migrations';
import { StoreError, toStoreError } from '../../src/store/store-error';
import { collect } from './collect';
import { sayWell } from '../say-well';

async function makeNewer(indexedDB: IDBFactory): Promise<void> {
  const newer = new Dexie('muster', { indexedDB, IDBKeyRange });
  newer.version(LATEST_VERSION + 1).stores({ programs: 'id', later: 'id' });
  await newer.table('later').add({ id: 'kept' });
  newer.close();
}

describe('a database of a later version', () => {
  it('does not open, says so in words, and stays as it is', async () => {
    const { indexedDB, open } = testPlace();
    await makeNewer(indexedDB);
    const store = open();
    const attempts = [
      store.programs.all(),
      store.in('p').contacts.count(),
      collect(store.in('p').contacts.inOrder()),
      store.transact('p', async (write) => write.records.contacts.count()),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt.status).toBe('rejected');
      expect((attempt as PromiseRejectedResult).reason).toMatchObject({ name: 'StoreError', trouble: 'too-new' });
    }
    const [{ version } = { version: 0 }] = await indexedDB.databases();
    expect(version).toBe((LATEST_VERSION + 1) * 10);
    const later = await new Dexie('muster', { indexedDB, IDBKeyRange }).open();
    expect(later.tables.map(({ name }) => name).sort()).toEqual(['later', 'programs']);
  });

  it('tells a live query, too', async () => {
    const { indexedDB, open } = testPlace();
    await makeNewer(indexedDB);
    const store = open();
    const error = await new Promise((resolve) =>
      store.watch(
        () => store.programs.all(),
        () => {},
        resolve,
      ),
    );
    expect(error).toMatchObject({ trouble: 'too-new' });
  });
});

describe('toStoreError', () => {
  it('says what to do when the disk is full, however deep the cause is', () => {
    const inner = new DOMException('quota', 'QuotaExceededError');
    const outer = Object.assign(new Error('aborted'), { name: 'AbortError', inner });
    for (const error of [inner, outer]) expect(toStoreError(error)).toMatchObject({ trouble: 'full' });
    expect(sayWell((toStoreError(outer) as StoreError).sentence)).toContain('Free some space');
  });

  it('leaves other errors as they are', () => {
    const error = new Error('The finding is out of date.');
    expect(toStoreError(error)).toBe(error);
  });
});
