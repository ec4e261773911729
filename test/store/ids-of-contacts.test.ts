import { beforeEach, expect, it } from 'vitest';
import type { Store } from '../../src/store/store';
import { makeCorrection } from './make-rows';
import { testPlace } from './open-test-store';

let store: Store;
beforeEach(async () => {
  store = testPlace().open();
  for (const programId of ['p1', 'p2'])
    await store.transact(programId, async (write) => {
      const of = (recordId: string, id: string) => makeCorrection(`${programId}-${id}`, programId, { recordId });
      await write.add('corrections', [of('c1', 'a'), of('c1', 'b'), of('c2', 'c'), of('c9', 'd')]);
      const at = '2026-02-01T00:00:00.000Z';
      write.event({ id: `e-${programId}`, at, action: 'accept', summary: 'Accepted', contactIds: [] });
    });
});

const others = (count: number) => Array.from({ length: count }, (_, index) => `other-${index}`);

it.each([0, 1_000])('finds the rows of contacts among %d others, in this program only', async (count) => {
  const ids = await store.in('p1').idsOfContacts('corrections', ['c2', ...others(count), 'c1']);
  expect(ids.sort()).toEqual(['p1-a', 'p1-b', 'p1-c']);
});
