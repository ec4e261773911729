import { makeWorld, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordObservation } from '../../src/actions/record-observation';
import { setByHand } from '../../src/actions/set-by-hand';
import { undoEvent } from '../../src/actions/undo-event';
import type { FieldByHand } from '../../src/domain/text-by-hand';
import { makeObservation, makePosition } from '../store/make-rows';
import { refusalOf } from '../refusal';

const page = { url: 'https://www.linkedin.com/in/ann-2/', seenAt: '2026-03-01T10:00:00.000Z' };
let world: TestWorld;
let programId: string;
let contactId: string;

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2), row(3), row(4, { company: 'Brightwater' })]);
  programId = program.id;
  contactId = contacts[0]!.id;
});

const set = (field: FieldByHand, text: string) => setByHand(world, { programId, contactId, field, text, page });
const records = () => world.store.in(programId);
const contact = async () => (await records().contacts.get(contactId))!;

describe('a title set by hand', () => {
  it('changes the record, waits in the queue and says that it was by hand', async () => {
    const event = await set('title', '  Chief of Care ');
    expect(await contact()).toMatchObject({
      title: 'Chief of Care',
      employments: [
        { title: 'Director', state: 'ended' },
        { title: 'Chief of Care', state: 'current', source: 'user' },
      ],
    });
    expect(await records().corrections.queue()).toMatchObject([
      {
        field: 'title',
        oldValue: 'Director',
        newValue: 'Chief of Care',
        evidence: { ...page, excerpt: 'Chief of Care', sentence: { say: 'event.selected' } },
      },
    ]);
    expect(event).toMatchObject({ action: 'set-by-hand', summary: { say: 'event.byHand' } });
  });

  it('is taken back as a whole', async () => {
    const before = await world.dump();
    const event = await set('title', 'Chief of Care');
    await undoEvent(world, { programId, eventId: event!.id });
    expect(await world.dump()).toEqual(before);
  });

  it('settles what the page was thought to say', async () => {
    const observation = makeObservation({
      slug: 'ann-2',
      name: { value: 'Ann Cedar', confidence: 1, evidence: [] },
      positions: [makePosition('Vice President', 'Acme', '2026-01')],
    });
    await recordObservation(world, { programIds: [programId], observation });
    expect((await records().judgements.ofContact(contactId))[0]?.verdict.findings).not.toEqual([]);
    await set('title', 'Chief of Care');
    const [judgement] = await records().judgements.ofContact(contactId);
    expect(judgement?.verdict.findings.filter(({ field }) => field === 'title')).toEqual([]);
  });

  it('that the record has already changes nothing', async () => {
    expect(await set('title', 'Director')).toBeNull();
    expect(await records().corrections.queue()).toEqual([]);
  });

  it.each([
    ['', 'No text is selected'],
    [' \n ', 'No text is selected'],
    ['Director\nAcme', 'several lines'],
    ['x'.repeat(301), 'longer than 300'],
  ])('is refused in words: %j', async (text, words) => {
    const before = await world.dumpAll();
    expect(await refusalOf(set('title', text))).toMatch(words);
    expect(await world.dumpAll()).toBe(before);
  });

  it('takes odd blanks for blanks', async () => {
    await set('title', 'Chief\u00a0 of\tCare');
    expect((await contact()).title).toBe('Chief of Care');
  });
});

describe('a company set by hand', () => {
  it('is this contact’s alone', async () => {
    const accountId = (await contact()).accountId;
    await set('company', 'Norvela');
    expect(await contact()).toMatchObject({ company: 'Norvela', accountId: null });
    expect((await records().accounts.get(accountId!))?.name).toBe('Acme');
    expect(await records().corrections.queue()).toMatchObject([
      { record: 'contact', field: 'company', oldValue: 'Acme', newValue: 'Norvela' },
    ]);
  });

  it('hangs on the account of that name where there is one', async () => {
    await set('company', 'Brightwater');
    const { accountId } = await contact();
    expect((await records().accounts.get(accountId!))?.name).toBe('Brightwater');
  });

  it('in another spelling is the same company, for all its contacts', async () => {
    await set('company', 'ACME Inc.');
    const all = await Promise.all(
      (await records().contacts.page({}, 0, 10)).rows.map(({ contact: one }) => one.company),
    );
    expect(all.sort()).toEqual(['ACME Inc.', 'ACME Inc.', 'Brightwater']);
    expect(await records().corrections.queue()).toMatchObject([{ record: 'account', field: 'company' }]);
  });
});
