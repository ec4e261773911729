import { makeWorld, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCard } from '../../src/actions/read-card';
import { recordObservation } from '../../src/actions/record-observation';
import { recordReading } from '../../src/actions/record-reading';
import { say } from '../../src/domain/said';
import type { Observation, ProfileObservation } from '../../src/domain/observation';
import { pillOf } from '../../src/domain/pill-of';
import { viewPill } from '../messaging/in-english';
import { makeObservation, makePosition } from '../store/make-rows';

let world: TestWorld;
let programId: string;

const untitled = () => [{ ...makePosition('x', 'Acme', '2020-01'), title: null }];
const page = (id: number, change: Partial<ProfileObservation> = {}) =>
  makeObservation({
    slug: `ann-${id}`,
    urn: `ACoAA-${id}`,
    name: { value: 'Ann Cedar', confidence: 0.99, evidence: [] },
    positions: [makePosition('Director', 'Acme', '2020-01')],
    ...change,
  });

beforeEach(async () => {
  world = makeWorld();
  programId = (await seed(world, [row(2)])).program.id;
});

async function see(observation: Observation) {
  await recordReading(world, observation);
  await recordObservation(world, { programIds: [programId], observation });
  return readCard(world, { programIds: [programId], observation });
}

describe('what was read of pages', () => {
  it('is counted by kind and field, without a word of them, and once a page', async () => {
    await see(page(7));
    const before = await world.store.readings.all();
    await see(page(7, { seenAt: '2026-03-01T10:00:00.000Z' }));
    expect(await world.store.readings.all()).toEqual(before);
    expect(before[0]?.weeks[0]?.fields.title).toEqual({ read: 1, partly: 0, not: 0 });
    expect(JSON.stringify(before)).not.toMatch(/ann|acme|director|ACoAA/i);
  });

  it('counts pages of unknown form as such, and no others that show nobody', async () => {
    const at = { url: 'https://www.linkedin.com/in/x/', seenAt: '2026-03-01T10:00:00.000Z' };
    await see({ page: 'unread', why: 'unknown-layout', ...at });
    await see({ page: 'unread', why: 'not-settled', ...at });
    await see({ page: 'unread', why: 'other-person', ...at });
    await see({ page: 'nobody', why: 'auth-wall', ...at });
    expect((await world.store.readings.all()).map(({ kind, weeks }) => [kind, weeks[0]?.pages])).toEqual([
      ['unknown', 1],
    ]);
  });
});

describe('a page that has lost its titles', () => {
  it('is said to have changed, instead of a verdict on the title', async () => {
    for (let id = 10; id < 20; id++) await see(page(id));
    for (let id = 20; id < 22; id++) await see(page(id, { positions: untitled() }));
    const card = await see(page(2, { positions: untitled() }));
    expect(card).toMatchObject({ state: 'contact', lostFields: ['title'] });
    const verdict = card.state === 'contact' ? card.cards[0]?.judgement?.verdict : undefined;
    expect(verdict).toMatchObject({
      kind: 'cannot-tell',
      reason: 'page-changed',
      sentence: say('page.changed', { fields: { list: [say('page.field.title')] } }),
    });
    expect(verdict?.findings.filter(({ nature }) => nature === 'real')).toEqual([]);
    expect(viewPill(pillOf(card)!)).toMatchObject({ label: expect.stringContaining('title could not be read') });
  });

  it('may still show that the contact has left, which needs no title', async () => {
    for (let id = 10; id < 20; id++) await see(page(id));
    for (let id = 20; id < 22; id++) await see(page(id, { positions: untitled() }));
    const moved = [
      { ...makePosition('x', 'Brightwater', '2026-01'), title: null },
      { ...makePosition('x', 'Acme', '2020-01'), title: null, end: '2025-12', current: false },
    ];
    const card = await see(page(2, { positions: moved }));
    expect(card).toMatchObject({
      lostFields: ['title'],
      cards: [{ judgement: { verdict: { kind: 'left-company' } } }],
    });
  });

  it('without a history of being read is judged as it always was', async () => {
    const card = await see(page(2, { positions: untitled() }));
    expect(card).toMatchObject({ lostFields: [] });
  });

  it('is said to have changed at once where Experience cannot be understood at all', async () => {
    const card = await see(page(2, { experience: 'unreadable', positions: [] }));
    expect(card).toMatchObject({
      lostFields: ['title', 'company'],
      cards: [{ judgement: { verdict: { reason: 'page-changed', findings: [] } } }],
    });
  });
});
