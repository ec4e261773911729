import { idsOf, makeWorld, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { dismissFinding } from '../../src/actions/dismiss-finding';
import { markVerified } from '../../src/actions/mark-verified';
import { readCard } from '../../src/actions/read-card';
import { recordObservation } from '../../src/actions/record-observation';
import type { ProfileObservation } from '../../src/domain/observation';
import { makeObservation, makePosition } from '../store/make-rows';

let world: TestWorld;
let programId: string;
let contactId: string;
const reading = (text: string) => ({ value: text, confidence: 0.99, evidence: [] });

/** Ann's page; her record says Director at Acme. */
function page(change: Partial<ProfileObservation> = {}): ProfileObservation {
  return makeObservation({ slug: 'ann-2', name: reading('Ann Cedar'), ...change });
}

const promoted = (change: Partial<ProfileObservation> = {}) =>
  page({ positions: [makePosition('Vice President of Sales', 'Acme', '2026-01')], ...change });

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world);
  programId = program.id;
  contactId = contacts[0]!.id;
});

const observe = (observation: ProfileObservation) => recordObservation(world, { programIds: [programId], observation });
const records = () => world.store.in(programId);

describe('a page about a contact', () => {
  it('is kept and judged, and teaches the stable identity', async () => {
    expect(idsOf(await observe(promoted()))).toEqual([{ programId, contactId }]);
    const [judgement] = await records().judgements.ofContact(contactId);
    expect(judgement?.verdict.kind).toBe('title-changed');
    expect((await records().observations.latestOf(contactId))?.id).toBe(judgement?.observationId);
    const contact = await records().contacts.get(contactId);
    expect(contact?.profiles.map(({ kind, source }) => `${kind} ${source}`)).toEqual(['slug import', 'urn page']);
    expect((await records().events.ofContact(contactId, 5))[0]?.action).toBe('observe');
  });

  it('does not learn a second slug by itself', async () => {
    await observe(page());
    await observe(page({ slug: 'ann-renamed' }));
    const contact = await records().contacts.get(contactId);
    expect(contact?.profiles.filter(({ kind }) => kind === 'slug').map(({ value }) => value)).toEqual(['ann-2']);
  });

  it('seen again at another time adds nothing at all', async () => {
    await observe(promoted());
    const before = await world.dumpAll();
    await observe(promoted({ seenAt: '2026-03-02T00:00:00.000Z', url: 'https://www.linkedin.com/in/ann-2/de/' }));
    expect(await world.dumpAll()).toBe(before);
  });

  it('delivered to two contexts at once is kept once', async () => {
    const other = world.other();
    await Promise.all([
      observe(promoted()),
      recordObservation(other, { programIds: [programId], observation: promoted() }),
    ]);
    expect(await records().judgements.ofContact(contactId)).toHaveLength(1);
    expect(await records().observations.ofContact(contactId)).toHaveLength(1);
  });

  it('loading in two steps at each visit keeps two rows, and the latest step counts', async () => {
    for (const day of [1, 2, 3]) {
      const seenAt = `2026-03-0${day}T09:00:00.000Z`;
      await observe(promoted({ seenAt, experience: 'not-rendered', positions: [] }));
      await observe(promoted({ seenAt: `2026-03-0${day}T09:00:05.000Z` }));
    }
    expect(await records().judgements.ofContact(contactId)).toHaveLength(2);
    expect(await records().observations.ofContact(contactId)).toHaveLength(2);
    const latest = (await records().judgements.latestOf([contactId])).get(contactId);
    expect(latest?.verdict.kind).toBe('title-changed');
  });

  it('is kept five times at most, with its traces', async () => {
    for (let index = 0; index < 8; index += 1)
      await observe(page({ headline: reading(`Headline ${index}`), seenAt: `2026-03-01T09:00:0${index}.000Z` }));
    const kept = await records().observations.ofContact(contactId);
    expect(kept.map(({ observation }) => observation.headline?.value)).toEqual(
      [7, 6, 5, 4, 3].map((index) => `Headline ${index}`),
    );
    expect(await world.dumpAll()).not.toContain('Headline 2');
  });

  it('is judged in each program that knows the person', async () => {
    const { program } = await seed(world);
    const met = await recordObservation(world, { programIds: [programId, program.id], observation: promoted() });
    expect(met).toHaveLength(2);
    const card = await readCard(world, { programIds: [programId, program.id], observation: promoted() });
    expect(card.state === 'contact' && card.cards.map((each) => each.programId)).toEqual([programId, program.id]);
  });

  it('asks for a program that is not active: nothing is kept there', async () => {
    const { program } = await seed(world);
    await recordObservation(world, { programIds: [program.id], observation: promoted() });
    expect(await records().judgements.ofContact(contactId)).toEqual([]);
  });
});

describe('a page about anyone else', () => {
  it.each<[string, Partial<ProfileObservation>]>([
    ['a stranger', { slug: 'stranger', urn: 'ACoAAother', name: reading('Someone Else') }],
    ['a namesake at another company', { slug: 'x', urn: 'u', positions: [makePosition('Chef', 'Bistro')] }],
    ['perhaps the contact', { slug: 'x', urn: 'u' }],
    ['a nameless page', { slug: 'x', urn: 'u', name: null }],
  ])('%s leaves no trace', async (_, change) => {
    const before = await world.dumpAll();
    expect(await observe(page(change))).toEqual([]);
    expect(await world.dumpAll()).toBe(before);
  });

  it('that may be the contact is asked about', async () => {
    const { program } = await seed(world, [row(2)]);
    const observation = page({ slug: 'x', urn: 'u' });
    const card = await readCard(world, { programIds: [program.id], observation });
    expect(card).toMatchObject({
      state: 'ask',
      programId: program.id,
      candidates: [{ name: 'Ann Cedar', title: 'Director' }],
    });
  });

  it.each([
    ['no page', null, 'nobody'],
    ['nobody', { page: 'nobody', url: '', seenAt: '', why: 'auth-wall' }, 'nobody'],
    ['an unread page', { page: 'unread', url: '', seenAt: '', why: 'unknown-layout' }, 'unread'],
    ['a stranger', page({ slug: 's', urn: 'u', name: reading('Someone Else') }), 'unknown-person'],
  ] as const)('shows a card for %s', async (_, observation, state) => {
    expect((await readCard(world, { programIds: [programId], observation })).state).toBe(state);
    expect((await readCard(world, { programIds: [], observation })).state).toBe('no-program');
  });
});

describe('a page that cannot be read', () => {
  const unreadPage = (why: 'not-settled' | 'unknown-layout', slug = page().slug) =>
    ({ page: 'unread', url: `https://www.linkedin.com/in/${slug}/`, seenAt: page().seenAt, why }) as const;

  it('shows the contact whom the address names, without an older judgement', async () => {
    await observe(promoted());
    const card = await readCard(world, { programIds: [programId], observation: unreadPage('unknown-layout') });
    expect(card).toMatchObject({ state: 'contact', cards: [{ contact: { id: contactId }, judgement: null }] });
  });

  it('names nobody while it may yet become readable, and no stranger', async () => {
    for (const observation of [unreadPage('not-settled'), unreadPage('unknown-layout', 'stranger')])
      expect((await readCard(world, { programIds: [programId], observation })).state).toBe('unread');
  });
});

describe('what the user did about a verdict', () => {
  const latest = async () => (await records().judgements.latestOf([contactId])).get(contactId)!;

  it('answers the same verdict later: verified, until the record is stale', async () => {
    await observe(page());
    await markVerified(world, { programId, contactId, onProfile: true });
    await observe(page({ experience: 'not-rendered', positions: [], seenAt: '2026-03-02T00:00:00.000Z' }));
    await observe(page({ seenAt: '2026-03-02T00:00:01.000Z' }));
    expect((await latest()).settled?.how).toBe('verified');
    world.wait(365);
    await observe(page({ seenAt: '2027-03-02T00:00:01.000Z' }));
    expect((await latest()).settled).toBeUndefined();
    expect(await records().judgements.ofContact(contactId)).toHaveLength(2);
  });

  it('a dismissed difference is not shown again', async () => {
    await observe(promoted());
    const { id: judgementId } = await latest();
    await dismissFinding(world, { programId, contactId, judgementId, field: 'title' });
    expect((await latest()).settled?.how).toBe('dismissed');
    await observe(promoted({ headline: reading('New'), seenAt: '2026-03-03T00:00:00.000Z' }));
    expect((await latest()).verdict.findings.filter(({ field }) => field === 'title')).toEqual([]);
    expect(await dismissFinding(world, { programId, contactId, judgementId, field: 'title' })).toBeNull();
  });

  it('an accepted difference makes the next visit right', async () => {
    await observe(promoted());
    const { id: judgementId } = await latest();
    await acceptFindings(world, { programId, contactId, judgementId, fields: [{ field: 'title' }] });
    await observe(promoted({ seenAt: '2026-03-03T00:00:00.000Z' }));
    expect((await latest()).verdict.kind).toBe('still-right');
  });
});
