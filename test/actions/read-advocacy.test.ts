import { beforeEach, expect, it, vi } from 'vitest';
import { readCard } from '../../src/actions/read-card';
import { readContactCard } from '../../src/actions/read-contact-card';
import { readEncounter } from '../../src/actions/read-encounter';
import type { Asset } from '../../src/domain/asset';
import type { Contact } from '../../src/domain/contact';
import type { Use } from '../../src/domain/use';
import { leftPage, makeScene, type Scene } from './departure-scene';
import { contactsOf, putRows, seed } from './test-world';

let scene: Scene;
const read = async () =>
  (await readContactCard(scene.world, scene.world.store.in(scene.programId), scene.contactId))!.advocacy;

beforeEach(async () => (scene = await makeScene()));

it('shows the colleagues: those still there first, then whoever helps most', async () => {
  const { world, programId } = scene;
  const [, dogwood] = await contactsOf(world, programId);
  const colleague = (id: string, full: string, part: Partial<Contact>): Contact => ({
    ...dogwood!,
    id,
    name: { full, given: '', family: full },
    ...part,
  });
  await putRows(
    world,
    programId,
    'contacts',
    colleague('gone', 'Abel', { leftOn: '2025-01' }),
    colleague('idle', 'Bea', { status: 'inactive' }),
    colleague('active', 'Zoe', { status: 'active' }),
    ...['c', 'd', 'e'].map((name) => colleague(name, name, { status: 'do-not-contact' })),
  );
  const { total, left, first } = (await read()).colleagues;
  expect([total, left]).toEqual([7, 1]);
  expect(first.map(({ name, hasLeft }) => [name, hasLeft])).toEqual([
    ['Ann Dogwood', false],
    ['Zoe', false],
    ['Bea', false],
    ['c', false],
    ['d', false],
  ]);
});

it('shows what names the person, the products, the latest uses, the newest open review', async () => {
  const { world, programId, contactId } = scene;
  const asset = (id: string, publishedOn: string, contactIds = [contactId]): Asset => ({
    ...{ id, programId, externalIds: [], title: id, kind: '', contactIds, accountId: null },
    ...{ status: 'published', publishedOn, custom: {} },
  });
  await putRows(
    world,
    programId,
    'assets',
    asset('old', '2024-01-01'),
    asset('new', '2026-01-01'),
    asset('no', '', []),
  );
  const uses = Array.from({ length: 7 }, (_, index): Use => {
    const on = `2026-01-0${index + 1}`;
    return { id: `u${index}`, programId, contactId, externalIds: [], on, type: 'quote', custom: {} };
  });
  await putRows(world, programId, 'uses', ...uses);
  const review = { programId, contactId, source: 'connections', fileName: '', likely: 'left-company' } as const;
  const seen = { seen: { company: '', title: '' }, sentence: '' };
  await putRows(
    world,
    programId,
    'reviews',
    { ...review, ...seen, id: 'first', state: 'to-confirm', at: '2026-01-01T00:00:00.000Z' },
    { ...review, ...seen, id: 'second', state: 'to-confirm', at: '2026-02-01T00:00:00.000Z' },
    { ...review, ...seen, id: 'waved', state: 'dismissed', at: '2026-03-01T00:00:00.000Z' },
  );
  const shown = await read();
  expect(shown.assets.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(shown.products.map(({ name }) => name)).toEqual(['Anvil', 'Rocket']);
  expect(shown.latestUses.map(({ id }) => id)).toEqual(['u6', 'u5', 'u4', 'u3', 'u2']);
  expect(shown.review?.id).toBe('second');
});

it('is empty where nothing is known, and holds nothing of another program', async () => {
  const { contacts, program } = await seed(scene.world, undefined);
  const card = await readContactCard(scene.world, scene.world.store.in(program.id), contacts[0]!.id);
  expect(card?.advocacy).toMatchObject({
    colleagues: { total: 1 },
    assets: [],
    products: [],
    latestUses: [],
    searches: [],
  });
});

it('is read for the card, and never for the pill', async () => {
  const page = { programIds: [scene.programId], observation: leftPage };
  const records = scene.world.store.in(scene.programId);
  const around = [
    vi.spyOn(records.assets, 'ofContacts'),
    vi.spyOn(records.contacts, 'ofAccount'),
    vi.spyOn(records.follows, 'ofContact'),
    vi.spyOn(records.nominations, 'ofReplaced'),
    vi.spyOn(records.reviews, 'ofContact'),
  ];
  const world = { ...scene.world, store: { ...scene.world.store, in: () => records } };
  const met = await readEncounter(world, page);
  expect(met.state).toBe('contact');
  for (const read of around) expect(read).not.toHaveBeenCalled();
  await readCard(world, page);
  for (const read of around) expect(read).toHaveBeenCalledOnce();
});
