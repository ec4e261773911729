import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importRecords } from '../../src/actions/import-records';
import { planDeparture } from '../../src/actions/plan-departure';
import { recordObservation } from '../../src/actions/record-observation';
import type { Contact } from '../../src/domain/contact';
import type { Asset } from '../../src/domain/asset';
import { makePosition } from '../store/make-rows';
import { departAsPlanned } from './depart-as-planned';
import { able, leftPage, makeScene, reread, type Scene } from './departure-scene';
import { contactsOf, file, putRows, row } from './test-world';
import { refusalOf } from '../refusal';

let scene: Scene;
const plan = (judgementId: string | null = scene.judgementId) =>
  planDeparture(scene.world, scene.world.store.in(scene.programId), { contactId: scene.contactId, judgementId });
const add = (...rows: Parameters<typeof row>[]) =>
  importRecords(
    scene.world,
    file(
      scene.programId,
      rows.map((input) => row(...input)),
    ),
  );
const change = async (line: number, part: Partial<Contact>) => {
  const contacts = await contactsOf(scene.world, scene.programId);
  const contact = contacts.find(({ externalIds }) => externalIds[0]?.id === `003-${line}`)!;
  await putRows(scene.world, scene.programId, 'contacts', { ...contact, ...part });
};

beforeEach(async () => (scene = await makeScene()));
afterEach(() => vi.unstubAllEnvs());

describe('what is proposed', () => {
  it('is what the page shows: the end, where the person went, a search and a follow', async () => {
    expect((await plan()).choices).toEqual({
      leftOn: '2026-01',
      destination: { company: 'Beta', title: 'Chief of Staff', companyUrl: null, since: '2026-02' },
      replacement: { owner: 'Ines', dueOn: '2026-03-15' },
      isFollowed: true,
    });
    expect((await plan()).excerpt).toContain('Chief of Staff · Beta');
  });

  it('by hand is this month, and nothing that nobody said', async () => {
    const { choices, excerpt } = await plan(null);
    expect(choices).toMatchObject({ leftOn: '2026-03', destination: null, isFollowed: false });
    expect(excerpt).toBe('');
  });

  it('is the month on the user’s calendar where the page shows no end', async () => {
    vi.stubEnv('TZ', 'America/New_York');
    const seenAt = '2026-03-01T02:00:00.000Z';
    const positions = [{ ...makePosition('Director', 'Acme', '2019-01', '2026-01'), end: null }];
    await recordObservation(scene.world, {
      programIds: [scene.programId],
      observation: { ...leftPage, positions, seenAt },
    });
    const latest = await scene.world.store.in(scene.programId).judgements.latestOf([scene.contactId]);
    const judgement = latest.get(scene.contactId)!;
    expect(judgement.verdict.kind).toBe('left-unknown');
    expect((await plan(judgement.id)).choices.leftOn).toBe('2026-02');
  });

  it('keeps the month that is on record', async () => {
    await change(2, { leftOn: '2025-11' });
    expect((await plan(null)).choices.leftOn).toBe('2025-11');
  });

  it('names the owner of the contact before that of most colleagues', async () => {
    await add([5, { owner: 'Omar' }], [6, { owner: 'Omar' }]);
    expect((await plan()).choices.replacement?.owner).toBe('Omar');
    await change(2, { owner: 'Ulla' });
    expect((await plan()).choices.replacement?.owner).toBe('Ulla');
  });

  it('is no second search where a successor is looked for already', async () => {
    const { programId, contactId, accountId } = scene;
    const search = { id: 'n', programId, externalIds: [], accountId, replacesContactId: contactId, owner: '' };
    const rest = { custom: {}, createdAt: '2026-02-01T00:00:00.000Z' };
    await putRows(scene.world, programId, 'nominations', { ...search, ...rest, state: 'open' });
    expect((await plan()).choices.replacement).toBeNull();
    await putRows(scene.world, programId, 'nominations', { ...search, ...rest, state: 'declined' });
    expect((await plan()).choices.replacement).not.toBeNull();
  });
});

describe('what breaks', () => {
  it('is what names the person and is not withdrawn, the latest first, and what was still to be done', async () => {
    const { world, programId, contactId } = scene;
    const asset = (id: string, status: Asset['status'], contactIds: string[]): Asset => ({
      ...{ id, programId, externalIds: [], title: `Story ${id}`, kind: 'case study', contactIds, accountId: null },
      ...{ status, custom: {} },
    });
    const assets = [
      asset('a', 'published', [contactId]),
      asset('b', 'withdrawn', [contactId]),
      asset('c', 'planned', []),
      { ...asset('d', 'published', [contactId]), publishedOn: '2026-01-15' },
    ];
    await putRows(world, programId, 'assets', ...assets);
    const action = { programId, contactId, accountId: null, dueOn: '2026-03-09', owner: '', createdAt: '' };
    await putRows(
      world,
      programId,
      'nextActions',
      { ...action, id: 'open', what: 'Call' },
      { ...action, id: 'done', what: 'Write', doneAt: '2026-02-01T00:00:00.000Z' },
    );
    const { breakage } = await plan();
    expect(breakage.assets.map(({ id }) => id)).toEqual(['d', 'a']);
    expect(breakage.nextActions.map(({ id }) => id)).toEqual(['open']);
  });

  const broken = async () => {
    const { products, industry, isPartial } = (await plan()).breakage;
    return [products.map(({ name }) => name), industry, isPartial];
  };

  it('is the products that no other referenceable contact has; the industry is spoken for by a colleague', async () => {
    expect(await broken()).toEqual([['Anvil'], null, false]);
  });

  it.each<[string, Partial<Contact>, unknown[]]>([
    ['is paused', { status: 'paused' }, [['Anvil', 'Rocket'], null, false]],
    ['has left', { leftOn: '2025-12' }, [['Anvil', 'Rocket'], null, false]],
    ['was not verified for long', { verifiedAt: '2025-01-01T00:00:00.000Z' }, [['Anvil', 'Rocket'], null, false]],
    ['has agreed to nothing', { participations: [] }, [['Anvil', 'Rocket'], null, false]],
  ])('counts nobody who %s', async (_, part, expected) => {
    await change(4, part);
    expect(await broken()).toEqual(expected);
  });

  it('counts nobody who was used up', async () => {
    const { world, programId } = scene;
    const other = (await contactsOf(world, programId))[2]!;
    const type = 'quote' as const;
    const use = { programId, contactId: other.id, externalIds: [], on: '2026-02-28', type, custom: {} };
    await putRows(world, programId, 'uses', { ...use, id: 'u' });
    expect(await broken()).toEqual([['Anvil', 'Rocket'], null, false]);
  });

  it('is the industry, where nobody of another account has it either', async () => {
    await change(3, { status: 'inactive' });
    expect(await broken()).toEqual([['Anvil'], 'Smithing', false]);
    await add([5, { ...able, company: 'Initech', industry: ' smithing' }]);
    expect(await broken()).toEqual([['Anvil'], null, false]);
  });
});

describe('who could take the place', () => {
  it('is whoever is still there: the referenceable first, then whoever helps most', async () => {
    await add(
      [5, { givenName: 'Bo', status: 'active' }],
      [6, { givenName: 'Cy', status: 'do-not-contact' }],
      [7, { givenName: 'Di', status: 'left-company' }],
      [8, { givenName: 'Ed', status: 'paused' }],
      [9, { givenName: 'Abe', status: 'recruiting' }],
    );
    const { successors } = await plan();
    expect(successors.map(({ name, status }) => [name.split(' ')[0], status])).toEqual([
      ['Ann', 'active'],
      ['Bo', 'active'],
      ['Abe', 'recruiting'],
      ['Ed', 'paused'],
    ]);
  });

  it('is five at most, and nobody without an account', async () => {
    await add(...[5, 6, 7, 8, 9, 10, 11].map((line): [number] => [line]));
    expect((await plan()).successors).toHaveLength(5);
    await change(2, { accountId: null });
    expect((await plan()).successors).toEqual([]);
  });
});

describe('a plan', () => {
  it('says the corrections that will wait, and writes nothing', async () => {
    const before = await scene.world.dumpAll();
    expect((await plan()).corrections).toEqual([
      { field: 'status', before: 'active', after: 'left-company' },
      { field: 'searchable', before: 'true', after: 'false' },
      { field: 'leftOn', before: '', after: '2026-01' },
    ]);
    expect(await scene.world.dumpAll()).toBe(before);
  });

  it('is refused for who has left, is not to be contacted, or was seen anew since', async () => {
    const seen = { ...leftPage, positions: [makePosition('Director', 'Acme')] };
    await recordObservation(scene.world, { programIds: [scene.programId], observation: seen });
    await expect(plan()).rejects.toMatchObject({ sentence: { say: 'refused.newJudgement' } });
    await change(2, { status: 'do-not-contact' });
    expect(await refusalOf(plan(null))).toContain('do not contact');
    await change(2, { status: 'active' });
    await departAsPlanned(scene.world, { ...scene.target, judgementId: null });
    expect((await reread(scene)).status).toBe('left-company');
    expect(await refusalOf(plan(null))).toContain('having left already');
  });
});
