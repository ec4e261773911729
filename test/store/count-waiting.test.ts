import { beforeEach, expect, it } from 'vitest';
import type { Judgement } from '../../src/domain/verdict';
import type { Store } from '../../src/store/store';
import { makeJudgement } from './make-rows';
import { testPlace } from './open-test-store';

let store: Store;
beforeEach(() => {
  store = testPlace().open();
});

let writes = 0;
const keep = (...judgements: Judgement[]) =>
  store.transact('p1', async (write) => {
    await write.put('judgements', judgements);
    const at = '2026-02-01T00:00:00.000Z';
    write.event({ id: `e${(writes += 1)}`, at, action: 'observe', summary: 'Seen', contactIds: [] });
  });

const stillRight = { ...makeJudgement('', 'p1').verdict, kind: 'still-right' as const };
const LATER = '2026-03-01T00:00:00.000Z';

it('counts the contacts whose latest verdict asks for a decision', async () => {
  const { judgements } = store.in('p1');
  const asking = makeJudgement('j1', 'p1');
  await keep(asking, makeJudgement('j2', 'p1', { contactId: 'c2' }));
  expect(await judgements.countWaiting()).toBe(2);
  await keep(makeJudgement('j3', 'p1', { contactId: 'c2', judgedAt: LATER, verdict: stillRight }));
  expect(await judgements.countWaiting()).toBe(1);
  await keep({ ...asking, settled: { how: 'accepted', at: LATER } });
  expect(await judgements.countWaiting()).toBe(0);
  await keep(asking);
  expect(await judgements.countWaiting()).toBe(1);
});

it('counts a contact once that was asked about twice', async () => {
  await keep(makeJudgement('j1', 'p1'), makeJudgement('j2', 'p1', { judgedAt: LATER }));
  expect(await store.in('p1').judgements.countWaiting()).toBe(1);
});

it('gives judgements without the keys that they are found by', async () => {
  const asking = makeJudgement('j1', 'p1', {
    verdict: { ...stillRight, kind: 'title-changed', question: { about: 'title', stored: 'a', seen: 'b' } },
  });
  await keep(asking);
  const { judgements } = store.in('p1');
  expect(await judgements.get('j1')).toEqual(asking);
  expect(await judgements.ofContact('c1')).toEqual([asking]);
  expect(await judgements.latestOf(['c1'])).toEqual(new Map([['c1', asking]]));
  expect(await judgements.asking({ about: 'title', stored: 'a', seen: 'b' })).toEqual([asking]);
});
