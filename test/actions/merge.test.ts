import { contactsOf, file, makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { importRecords } from '../../src/actions/import-records';
import { mergeContacts } from '../../src/actions/merge-contacts';
import { readMerge } from '../../src/actions/read-merge';
import { recordObservation } from '../../src/actions/record-observation';
import { rejectIdentity } from '../../src/actions/reject-identity';
import { setByHand } from '../../src/actions/set-by-hand';
import { settleDuplicate } from '../../src/actions/settle-duplicate';
import { undoEvent } from '../../src/actions/undo-event';
import type { Duplicate } from '../../src/domain/duplicate';
import type { MergeChoices } from '../../src/domain/merge-field';
import type { RecordTable } from '../../src/domain/event';
import type { RecordRows } from '../../src/store/record-rows';
import { makeObservation, makePosition } from '../store/make-rows';
import { refusalOf } from '../refusal';
import { sayWell, wordsIn } from '../say-well';

const NAME = { givenName: 'Ann', familyName: 'Alder' };
const ROWS = [
  row(2, { ...NAME, title: 'Director', email: 'ann@acme.example', notes: 'Prefers calls.', custom: { Tier: 'Gold' } }),
  row(3, {
    ...NAME,
    title: 'Vice President',
    phone: '+1 212 555 0147',
    notes: 'Met in Oslo.',
    custom: { Tier: '', Team: 'East' },
  }),
  row(4, { familyName: 'Birch' }),
];
let world: TestWorld;
let programId: string;
let ids: [string, string, string];

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, ROWS);
  programId = program.id;
  ids = contacts.map(({ id }) => id) as typeof ids;
  // What the import finds by itself is not this test's matter.
  await clearDuplicates();
});

const records = () => world.store.in(programId);
const clearDuplicates = async () => {
  const known = (await records().duplicates.all()).map(({ id }) => id);
  await world.store.transact(programId, async (write) => {
    await write.remove('duplicates', known);
    write.event({ id: world.newId(), at: world.now(), action: 'import', summary: '', contactIds: [] });
  });
};
const put = <T extends RecordTable>(table: T, ...rows: RecordRows[T][]) => putRows(world, programId, table, ...rows);
const pair = (id: string, contactIds: [string, string], state: Duplicate['state'] = 'open'): Duplicate => ({
  ...{ id, programId, contactIds, reasons: ['same name', 'same company'], state, at: '2026-03-01' },
});
const merge = (choices: MergeChoices = {}, keepId = ids[0], dropId = ids[1]) =>
  mergeContacts(world, { programId, keepId, dropId, choices });
const contact = async (id = ids[0]) => (await records().contacts.get(id))!;
const setTitle = (contactId: string, text: string) =>
  setByHand(world, { programId, contactId, field: 'title', text, page: { url: '', seenAt: world.now() } });

describe('merging two contacts', () => {
  it('takes the chosen values, and unites what both have', async () => {
    await merge({ job: 'drop', notes: 'both', 'custom:Tier': 'keep' });
    expect(await contactsOf(world, programId)).toHaveLength(2);
    expect(await contact()).toMatchObject({
      title: 'Vice President',
      email: 'ann@acme.example',
      phone: '+1 212 555 0147',
      notes: 'Prefers calls.\n\nMet in Oslo.',
      custom: { Tier: 'Gold', Team: 'East' },
      externalIds: [{ id: '003-2' }, { id: '003-3' }],
      profiles: [{ value: 'ann-2' }, { value: 'ann-3' }],
      employments: [
        { title: 'Director', state: 'ended' },
        { title: 'Vice President', state: 'current' },
      ],
    });
  });

  it('takes what is proposed where nothing is chosen: nothing is lost that only one has', async () => {
    await merge();
    expect(await contact()).toMatchObject({ phone: '+1 212 555 0147', custom: { Tier: 'Gold', Team: 'East' } });
    expect((await contact()).notes).toBe('Prefers calls.\n\nMet in Oslo.');
  });

  it('is one step, undone exactly', async () => {
    await recordObservation(world, {
      programIds: [programId],
      observation: makeObservation({
        slug: 'ann-3',
        name: { value: 'Ann Alder', confidence: 0.99, evidence: [] },
        positions: [makePosition('Chief Financial Officer', 'Acme', '2026-01')],
      }),
    });
    const judgement = (await records().judgements.ofContact(ids[1]))[0]!;
    await acceptFindings(world, {
      programId,
      contactId: ids[1],
      judgementId: judgement.id,
      fields: [{ field: 'title' }],
    });
    await setTitle(ids[0], 'Chief Operating Officer');
    await rejectIdentity(world, {
      programId,
      contactId: ids[0],
      observation: makeObservation({ slug: 'ann-9', urn: null }),
    });
    await put(
      'duplicates',
      pair('d1', [ids[0], ids[1]]),
      pair('d2', [ids[1], ids[2]]),
      pair('d3', [ids[2], ids[0]], 'different'),
    );
    const before = await world.dump();
    const event = await merge({ job: 'drop' });
    expect(wordsIn(event)).toMatchObject({
      action: 'merge-contacts',
      summary: 'Two records of Ann Alder merged',
      contactIds: [ids[0], ids[1]],
    });
    const after = await world.dump();
    expect(after).not.toEqual(before);
    const undone = await undoEvent(world, { programId, eventId: event.id });
    expect(await world.dump()).toEqual(before);
    await undoEvent(world, { programId, eventId: undone.id });
    expect(await world.dump()).toEqual(after);
  });

  it('moves all that hangs on the one that goes', async () => {
    const [keepId, dropId] = ids;
    const base = { programId, externalIds: [], custom: {} };
    await put('uses', { ...base, id: 'u', contactId: dropId, on: '2026-01-01', type: 'quote' });
    await put('nextActions', {
      id: 'n',
      programId,
      contactId: dropId,
      accountId: null,
      what: 'Call',
      dueOn: '2026-04-01',
      owner: '',
      createdAt: '',
    });
    await put('assets', {
      ...base,
      id: 'a',
      title: 'Story',
      kind: 'quote',
      contactIds: [dropId, keepId],
      accountId: null,
      status: 'planned',
    });
    await put('nominations', {
      ...base,
      id: 's',
      accountId: null,
      replacesContactId: dropId,
      state: 'open',
      owner: '',
      createdAt: '',
    });
    const review = {
      programId,
      source: 'connections',
      fileName: 'c.csv',
      likely: 'left-company',
      sentence: '',
      state: 'to-confirm',
    } as const;
    await put(
      'reviews',
      { ...review, id: 'r1', contactId: keepId, seen: { company: 'Globex', title: '' }, at: '2026-01-01' },
      { ...review, id: 'r2', contactId: dropId, seen: { company: 'Initech', title: '' }, at: '2026-02-01' },
    );
    await put('dismissals', { id: 'x', programId, contactId: dropId, field: 'title', seen: 'Cook', at: '' });
    await merge();
    expect(await records().uses.ofContact(keepId)).toHaveLength(1);
    expect(await records().nextActions.ofContact(keepId)).toHaveLength(1);
    expect((await records().assets.all())[0]?.contactIds).toEqual([keepId]);
    expect((await records().nominations.all())[0]?.replacesContactId).toBe(keepId);
    expect(await records().dismissals.ofContact(keepId)).toHaveLength(1);
    expect((await records().reviews.open()).map(({ id }) => id)).toEqual(['r2']);
    expect(JSON.stringify(Object.entries(await world.dump()))).not.toContain(dropId);
  });

  it('believes both profiles, whatever was said of either before', async () => {
    await rejectIdentity(world, {
      programId,
      contactId: ids[0],
      observation: makeObservation({ slug: 'ann-3', urn: null }),
    });
    await merge();
    expect(await records().rejections.all()).toEqual([]);
  });

  it('keeps one correction for each field waiting: that which the merged contact shows', async () => {
    await setTitle(ids[0], 'Chief Operating Officer');
    await setTitle(ids[1], 'Chief Financial Officer');
    await merge({ job: 'drop' });
    const titles = (await records().corrections.ofContact(ids[0])).filter(({ field }) => field === 'title');
    expect(titles.map(({ newValue, oldValue, state }) => [state, oldValue, newValue]).sort()).toEqual([
      ['pending', 'Director', 'Chief Financial Officer'],
      ['withdrawn', 'Director', 'Chief Operating Officer'],
    ]);
    expect(await records().corrections.ofContact(ids[1])).toEqual([]);
  });

  it('corrects in the system of record what was chosen and it does not have', async () => {
    await merge({ job: 'keep', phone: 'drop' });
    expect(
      (await records().corrections.queue()).map(({ field, oldValue, newValue }) => [field, oldValue, newValue]),
    ).toEqual([['phone', '', '+1 212 555 0147']]);
  });

  it('settles the pair, and asks about a third contact once', async () => {
    await put(
      'duplicates',
      pair('d1', [ids[0], ids[1]]),
      pair('d2', [ids[1], ids[2]]),
      pair('d3', [ids[2], ids[0]], 'different'),
    );
    await merge();
    expect((await records().duplicates.all()).map(({ id }) => id)).toEqual(['d3']);
  });

  it('passes a pair with a third contact on', async () => {
    await put('duplicates', pair('d1', [ids[0], ids[1]]), pair('d2', [ids[1], ids[2]]));
    await merge();
    expect(await records().duplicates.open(0, 9)).toMatchObject([{ id: 'd2', contactIds: [ids[0], ids[2]] }]);
    expect(await records().duplicates.ofContacts([ids[0]])).toHaveLength(1);
  });

  it('keeps the import that brought one of them from being undone first', async () => {
    const run = await importRecords(
      world,
      file(programId, [row(9, { ...NAME, profile: null })], { fileName: 'second.csv' }),
    );
    await clearDuplicates();
    const added = (await contactsOf(world, programId)).find(({ externalIds }) => externalIds[0]?.id === '003-9')!;
    const event = await merge({}, ids[0], added.id);
    expect(await refusalOf(undoEvent(world, { programId, eventId: run.eventId }))).toContain(
      'Two records of Ann Alder merged',
    );
    await undoEvent(world, { programId, eventId: event.id });
  });

  it('refuses one contact, and one that is gone', async () => {
    expect(await refusalOf(merge({}, ids[0], ids[0]))).toContain('with itself');
    await expect(merge({}, ids[0], 'nobody')).rejects.toMatchObject({ sentence: { say: 'refused.noContact' } });
  });

  it('never reaches into another program', async () => {
    const other = await seed(world, ROWS);
    const before = await world.dump();
    await expect(merge({}, ids[0], other.contacts[1]!.id)).rejects.toMatchObject({
      sentence: { say: 'refused.noContact' },
    });
    expect(await world.dump()).toEqual(before);
  });
});

describe('two contacts side by side', () => {
  it('show each field, whether it differs, and what is proposed', async () => {
    await put('duplicates', pair('d1', [ids[0], ids[1]]));
    const view = (await readMerge(world, { programId, duplicateId: 'd1', keepId: ids[0] }))!;
    expect([view.keep.id, view.drop.id]).toEqual([ids[0], ids[1]]);
    const lines = Object.fromEntries(view.lines.map((line) => [line.field, line]));
    expect(lines['name']).toEqual({
      field: 'name',
      keep: 'Ann Alder',
      drop: 'Ann Alder',
      differs: false,
      proposed: 'keep',
    });
    expect(lines['job']).toMatchObject({ keep: 'Director at Acme', drop: 'Vice President at Acme', differs: true });
    expect(lines['phone']).toMatchObject({ keep: '', drop: '+1 212 555 0147', proposed: 'drop' });
    expect(lines['notes']).toMatchObject({ proposed: 'both' });
    expect(lines['custom:Team']).toMatchObject({ keep: '', drop: 'East', proposed: 'drop' });
    expect(lines['buyingRole']).toBeUndefined();
    expect((await readMerge(world, { programId, duplicateId: 'd1', keepId: ids[1] }))?.keep.id).toBe(ids[1]);
  });

  it('propose what was known to be right last, the sound address, and that nobody is contacted who must not be', async () => {
    const [one, other] = [await contact(), await contact(ids[1])];
    await put(
      'contacts',
      { ...one, email: 'ann(at)acme', flaws: { email: 'malformed' } },
      { ...other, email: 'ann@acme.example', status: 'do-not-contact', searchable: false, verifiedAt: world.now() },
    );
    await put('duplicates', pair('d1', [ids[0], ids[1]]));
    const { lines } = (await readMerge(world, { programId, duplicateId: 'd1', keepId: ids[0] }))!;
    const proposed = Object.fromEntries(lines.map((line) => [line.field, line.proposed]));
    expect(proposed).toMatchObject({
      email: 'drop',
      status: 'drop',
      searchable: 'drop',
      job: 'drop',
      verifiedAt: 'drop',
    });
    await merge();
    expect((await contact()).flaws).toBeUndefined();
  });

  it('are nothing to show once they are settled', async () => {
    await put('duplicates', pair('d1', [ids[0], ids[1]]));
    const event = await settleDuplicate(world, { programId, duplicateId: 'd1', as: 'different' });
    expect(sayWell(event!.summary)).toBe('Ann Alder and Ann Alder are two different people');
    expect(await readMerge(world, { programId, duplicateId: 'd1' })).toBeNull();
    expect(await settleDuplicate(world, { programId, duplicateId: 'd1', as: 'different' })).toBeNull();
    await undoEvent(world, { programId, eventId: event!.id });
    expect(await readMerge(world, { programId, duplicateId: 'd1' })).not.toBeNull();
  });
});
