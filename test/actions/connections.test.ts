import { contactsOf, makeWorld, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareConnections } from '../../src/actions/compare-connections';
import { dismissFinding } from '../../src/actions/dismiss-finding';
import { keepReviews } from '../../src/actions/keep-reviews';
import { readReviews } from '../../src/actions/read-reviews';
import { recordObservation } from '../../src/actions/record-observation';
import { rejectIdentity } from '../../src/actions/reject-identity';
import { settleReview } from '../../src/actions/settle-review';
import { undoEvent } from '../../src/actions/undo-event';
import type { ImportedContact } from '../../src/exchange/imported-contact';
import { makeObservation, makePosition } from '../store/make-rows';
import { say } from '../../src/domain/said';
import { sayWell } from '../say-well';

/** Ann Cedar (ann-2), Ann Dogwood (ann-3), and Zelda Quillfeather of whom no address is known, all Directors at Acme. */
const NAMELESS = row(4, { givenName: 'Zelda', familyName: 'Quillfeather', profile: null });
let world: TestWorld;
let programId: string;
let ids: string[];

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2), row(3), NAMELESS]);
  programId = program.id;
  ids = contacts.map(({ id }) => id);
});

const connection = (line: number, change: Partial<ImportedContact> = {}): ImportedContact => ({
  ...{ line, externalIds: [], custom: {} },
  ...{ givenName: 'Ann', familyName: 'Cedar', profile: { kind: 'slug', value: `ann-${line}` } },
  ...{ company: 'Acme', title: 'Director' },
  ...change,
});
const MOVED = connection(2, { company: 'Globex', title: 'Cook' });
const PROMOTED = connection(3, { familyName: 'Dogwood', title: 'Chief Financial Officer' });
const compare = (...rows: ImportedContact[]) => compareConnections(world, { programId, rows });
const keep = async (...rows: ImportedContact[]) =>
  keepReviews(world, { programId, found: await compare(...rows), fileName: 'Connections.csv' });
const records = () => world.store.in(programId);
const latestEvent = async () => (await records().events.latest(1))[0]!;
const page = (company = 'Acme', title = 'Director') =>
  makeObservation({
    slug: 'ann-2',
    name: { value: 'Ann Cedar', confidence: 0.99, evidence: [] },
    seenAt: world.now(),
    positions: [makePosition(title, company, '2026-02')],
  });
const observe = (observation = page()) => recordObservation(world, { programIds: [programId], observation });

describe('the comparison', () => {
  it('counts what agrees, and lists what likely changed', async () => {
    const before = await world.dumpAll();
    const found = await compare(MOVED, PROMOTED, connection(9, { givenName: 'Nobody', familyName: 'Known' }));
    expect(found).toMatchObject({ connections: 3, matched: 2, agreeing: 0, unclear: 0, doubtful: 0 });
    expect(found.likely.find(({ contactId }) => contactId === ids[0])).toEqual({
      contactId: ids[0],
      name: 'Ann Cedar',
      seen: { company: 'Globex', title: 'Cook' },
      stored: { company: 'Acme', title: 'Director' },
      likely: 'left-company',
      sentence: say('likely.left', { title: 'Cook', seen: 'Globex', company: 'Acme' }),
      profileUrl: 'https://www.linkedin.com/in/ann-2',
    });
    expect(found.likely.find(({ contactId }) => contactId === ids[1])?.likely).toBe('title-changed');
    expect(await world.dumpAll()).toBe(before);
    expect(await compare(connection(2))).toMatchObject({ matched: 1, agreeing: 1, likely: [] });
    expect(await compare(connection(2, { company: '' }))).toMatchObject({ matched: 1, unclear: 1, likely: [] });
  });

  it('matches a contact without an address by name and company, never by the name alone', async () => {
    const zelda = { givenName: 'Zelda', familyName: 'Quillfeather' };
    expect(await compare(connection(7, { ...zelda, title: 'Chief Financial Officer' }))).toMatchObject({
      matched: 1,
      doubtful: 0,
      likely: [{ contactId: ids[2], likely: 'title-changed', profileUrl: 'https://www.linkedin.com/in/ann-7' }],
    });
    expect(await compare(connection(7, { ...zelda, company: 'Globex' }))).toMatchObject({
      matched: 0,
      doubtful: 1,
      likely: [],
    });
    expect(await compare(connection(7, zelda), connection(8, zelda))).toMatchObject({ matched: 0, doubtful: 2 });
  });

  it('takes the address of a record that another person has now for doubtful, and heeds who was said not to be the person', async () => {
    expect(await compare(connection(2, { givenName: 'Bo', familyName: 'Quist', company: 'Globex' }))).toMatchObject({
      matched: 0,
      doubtful: 1,
    });
    await rejectIdentity(world, { programId, contactId: ids[0]!, observation: page() });
    expect((await compare(MOVED)).likely).toEqual([]);
  });

  it('lists nothing that the user has waved away on a page', async () => {
    await observe(page('Acme', 'Chief Financial Officer'));
    const { id: judgementId } = (await records().judgements.ofContact(ids[0]!))[0]!;
    await dismissFinding(world, { programId, contactId: ids[0]!, judgementId, field: 'title' });
    expect((await compare(connection(2, { title: 'Chief Financial Officer' }))).likely).toEqual([]);
    expect((await compare(connection(2, { title: 'Cook' }))).likely).toHaveLength(1);
  });

  it('tells how far it has come, and stops when told to', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => connection(1000 + at));
    const told: number[] = [];
    await compareConnections(world, { programId, rows, onProgress: ({ done }) => void told.push(done) });
    expect(told).toEqual([250, 500, 600]);
    const stop = new AbortController();
    const stopped = compareConnections(world, { programId, rows, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toThrow();
  });

  it('sees nothing of another program', async () => {
    const other = await seed(world, [row(2)]);
    const found = await compareConnections(world, { programId: other.program.id, rows: [MOVED, PROMOTED] });
    expect(found.likely.map(({ contactId }) => contactId)).toEqual([other.contacts[0]!.id]);
  });
});

describe('the review list', () => {
  it('is kept in one step, which can be taken back; nothing is corrected', async () => {
    const before = await world.dump();
    expect(await keep(MOVED, PROMOTED)).toEqual({ added: 2, open: 2 });
    expect(await readReviews(world, programId)).toMatchObject([
      {
        contactId: ids[0],
        name: 'Ann Cedar',
        likely: 'left-company',
        fileName: 'Connections.csv',
        profileUrl: 'https://www.linkedin.com/in/ann-2',
      },
      { contactId: ids[1], likely: 'title-changed', stored: { company: 'Acme', title: 'Director' } },
    ]);
    expect(await records().corrections.queue()).toEqual([]);
    const event = await latestEvent();
    expect(event).toMatchObject({ action: 'check-connections', contactIds: [ids[0], ids[1]] });
    await undoEvent(world, { programId, eventId: event.id });
    expect(await world.dump()).toEqual(before);
  });

  it('raises nothing twice; newer news of a contact takes the place of the older', async () => {
    await keep(MOVED);
    expect((await compare(MOVED)).likely).toEqual([]);
    expect(await keep(MOVED)).toEqual({ added: 0, open: 1 });
    expect(await keep(connection(2, { company: 'Initech', title: 'Chef' }))).toEqual({ added: 1, open: 1 });
    expect((await readReviews(world, programId))[0]?.seen).toEqual({ company: 'Initech', title: 'Chef' });
  });

  it('loses a line that the user waves away, for good unless it is undone', async () => {
    await keep(MOVED);
    const reviewId = (await readReviews(world, programId))[0]!.reviewId;
    const event = await settleReview(world, { programId, reviewId });
    expect(sayWell(event!.summary)).toContain('Ann Cedar: likely change dismissed');
    expect(await readReviews(world, programId)).toEqual([]);
    expect(await settleReview(world, { programId, reviewId })).toBeNull();
    expect((await compare(MOVED)).likely).toEqual([]);
    await undoEvent(world, { programId, eventId: event!.id });
    expect(await readReviews(world, programId)).toHaveLength(1);
  });

  it('loses a line once a page of the contact was judged since', async () => {
    await observe();
    await keep(MOVED, PROMOTED);
    await observe();
    expect((await readReviews(world, programId)).map(({ contactId }) => contactId)).toEqual([ids[1]]);
    expect((await records().reviews.ofContact(ids[0]!))[0]?.state).toBe('confirmed');
  });

  it('keeps a line whose page said too little, or was seen before', async () => {
    const early = page();
    await keep(MOVED);
    await observe(early);
    await observe({ ...page(), experience: 'not-rendered', positions: [] });
    expect((await records().judgements.ofContact(ids[0]!))[0]?.verdict.kind).toBe('cannot-tell');
    expect(await readReviews(world, programId)).toHaveLength(1);
  });

  it('can be taken back although a page has confirmed a line since', async () => {
    await keep(MOVED);
    const event = await latestEvent();
    await observe();
    await undoEvent(world, { programId, eventId: event.id });
    expect(await records().reviews.ofContact(ids[0]!)).toEqual([]);
    expect(await contactsOf(world, programId)).toHaveLength(3);
  });
});
