import { contactsOf, makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { explainWord } from '../../src/actions/explain-word';
import { leaveIssue } from '../../src/actions/leave-issue';
import { type MendableField, mendField } from '../../src/actions/mend-field';
import { readDuplicateLines, readIssueLines, readUnknownWords } from '../../src/actions/read-issues';
import { settleDuplicate } from '../../src/actions/settle-duplicate';
import { undoEvent } from '../../src/actions/undo-event';
import type { Contact } from '../../src/domain/contact';
import { makeCorrection } from '../store/make-rows';
import { refusalOf } from '../refusal';
import { sayWell, wordsIn } from '../say-well';

let world: TestWorld;
let programId: string;
let ids: string[];

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, [row(2), row(3), row(4), row(5)]);
  programId = program.id;
  ids = contacts.map(({ id }) => id);
});

const records = () => world.store.in(programId);
const contact = async (at = 0) => (await records().contacts.get(ids[at]!))!;
const change = async (at: number, part: Partial<Contact>) =>
  putRows(world, programId, 'contacts', { ...(await contact(at)), ...part });
const unknown = (word: string): Partial<Contact> => ({
  status: null,
  unknownStatus: word,
  flaws: { status: 'unknown-word' },
});
const mend = (field: MendableField, value: string, at = 0) =>
  mendField(world, { programId, contactId: ids[at]!, field, value });
const lines = (kind: Parameters<typeof readIssueLines>[1]['kind']) =>
  readIssueLines(world, { programId, kind, offset: 0, limit: 9 });
const queue = async () =>
  (await records().corrections.queue()).map(({ field, oldValue, newValue }) => [field, oldValue, newValue]);

describe('the list of data issues', () => {
  it('counts each kind, and names the unknown words with the most contacts first', async () => {
    await change(0, { ...unknown('on tour '), title: '' });
    await change(1, unknown('On Tour'));
    await change(2, { ...unknown('Beach'), company: ' ', profiles: [] });
    expect(await records().issues.count()).toEqual({
      ...{ duplicate: 0, status: 3, email: 0, phone: 0, 'no-name': 0, 'no-company': 1, 'no-title': 1 },
      'no-profile': 1,
    });
    expect(await readUnknownWords(world, programId)).toMatchObject([
      { word: 'On Tour', contacts: 2, names: ['Ann Cedar', 'Ann Dogwood'] },
      { word: 'Beach', contacts: 1 },
    ]);
  });

  it('says of each contact what is wrong, and what can be mended', async () => {
    await change(0, {
      email: 'ann(at)acme',
      phone: '12',
      mobile: 'x',
      flaws: { email: 'malformed', phone: 'impossible', mobile: 'malformed' },
    });
    await change(1, { profiles: [] });
    expect(wordsIn(await lines('email'))).toEqual([
      {
        ...{ contactId: ids[0], name: 'Ann Cedar', title: 'Director', company: 'Acme' },
        ...{ sentence: '“ann(at)acme” is not an e-mail address', mend: [{ field: 'email', value: 'ann(at)acme' }] },
      },
    ]);
    expect(wordsIn((await lines('phone'))[0])).toMatchObject({
      sentence: '“12” is too long or too short for its country; “x” is not a phone number',
      mend: [{ field: 'phone' }, { field: 'mobile' }],
    });
    expect((await lines('no-profile'))[0]?.searchUrl).toContain('keywords=Ann%20Dogwood%20Acme');
    expect(await lines('no-title')).toEqual([]);
  });

  it('names both of a pair that waits, and none that is answered', async () => {
    const pair = { id: 'd', programId, contactIds: [ids[0]!, ids[1]!] as [string, string], at: '' };
    await putRows(world, programId, 'duplicates', { ...pair, reasons: ['same e-mail'], state: 'open' });
    const read = () => readDuplicateLines(world, { programId, offset: 0, limit: 9 });
    expect(await read()).toMatchObject([
      { duplicateId: 'd', reasons: ['same e-mail'], contacts: [{ name: 'Ann Cedar' }, { name: 'Ann Dogwood' }] },
    ]);
    await settleDuplicate(world, { programId, duplicateId: 'd', as: 'different' });
    expect(await read()).toEqual([]);
  });

  it('is of one program', async () => {
    const other = await seed(world, [row(2, { profile: null })]);
    expect((await records().issues.count())['no-profile']).toBe(0);
    expect((await world.store.in(other.program.id).issues.count())['no-profile']).toBe(1);
  });
});

describe('a word that is explained', () => {
  it('is known to the program, and to all contacts that have it', async () => {
    await change(0, unknown('On Tour'));
    await change(1, { ...unknown(' on  tour'), email: 'x', flaws: { status: 'unknown-word', email: 'malformed' } });
    await change(2, unknown('Beach'));
    const before = await world.dump();
    const event = await explainWord(world, { programId, word: 'On Tour', status: 'paused' });
    expect(sayWell(event!.summary)).toBe('“On Tour” means Paused: 2 contacts');
    expect([(await contact(0)).status, (await contact(1)).status, (await contact(2)).status]).toEqual([
      'paused',
      'paused',
      null,
    ]);
    expect(await contact(0)).not.toHaveProperty('flaws');
    expect(await contact(0)).not.toHaveProperty('unknownStatus');
    expect((await contact(1)).flaws).toEqual({ email: 'malformed' });
    expect((await records().rows('programs', [programId]))[0]?.statusWords).toMatchObject({ ontour: 'paused' });
    expect(await readUnknownWords(world, programId)).toMatchObject([{ word: 'Beach', contacts: 1 }]);
    expect(await queue()).toEqual([]);
    await undoEvent(world, { programId, eventId: event!.id });
    expect(await world.dump()).toEqual(before);
  });

  it('leaves a status that was corrected meanwhile, and tells its correction what the system of record has', async () => {
    await change(0, { ...unknown('On Tour'), status: 'left-company' });
    const correction = { recordId: ids[0]!, field: 'status', oldValue: '', newValue: 'left-company' } as const;
    await putRows(world, programId, 'corrections', makeCorrection('c', programId, correction));
    await explainWord(world, { programId, word: 'On Tour', status: 'paused' });
    expect((await contact()).status).toBe('left-company');
    expect(await queue()).toEqual([['status', 'paused', 'left-company']]);
  });
});

describe('a field that is mended', () => {
  it.each<[MendableField, string, Partial<Contact>, string, string]>([
    [
      'email',
      ' ann@acme.example ',
      { email: 'ann(at)acme', flaws: { email: 'malformed' } },
      'ann(at)acme',
      'ann@acme.example',
    ],
    ['phone', '+1 212 555 0147', { phone: '12', flaws: { phone: 'malformed' } }, '12', '+1 212 555 0147'],
    ['mobile', '', { mobile: 'none', flaws: { mobile: 'malformed' } }, 'none', ''],
    ['title', 'Chief of Staff', { title: '' }, '', 'Chief of Staff'],
    ['company', 'Globex', { company: '', accountId: null }, '', 'Globex'],
    ['profileUrl', 'linkedin.com/in/ann-x/?locale=de', { profiles: [] }, '', 'https://www.linkedin.com/in/ann-x'],
  ])(
    '%s: changes the record, waits in the queue, leaves the list, and is undone',
    async (field, value, wrong, oldValue, newValue) => {
      await change(0, wrong);
      const before = await world.dump();
      const event = await mend(field, value);
      expect(sayWell(event!.summary)).toMatch(/^Ann Cedar: .* → .*, fixed$/);
      expect(await queue()).toEqual([[field, oldValue, newValue]]);
      expect(sayWell((await records().corrections.queue())[0]!.evidence.sentence)).toBe(
        'Fixed by hand from the list of data issues.',
      );
      expect(await contact()).not.toHaveProperty('flaws');
      const counts = await records().issues.count();
      expect(Object.values(counts)).toEqual(Object.values(counts).map(() => 0));
      await undoEvent(world, { programId, eventId: event!.id });
      expect(await world.dump()).toEqual(before);
    },
  );

  it('a name: each part waits in the queue, and no part of the address stays', async () => {
    await change(0, { name: { full: 'ann@acme.example', given: '', family: '' }, email: 'ann@acme.example' });
    expect(await lines('no-name')).toMatchObject([{ name: 'ann@acme.example', mend: [{ field: 'name', value: '' }] }]);
    const before = await world.dump();
    expect(await refusalOf(mend('name', 'ann@other.example'))).toContain('Write the name of the person');
    const event = await mend('name', 'Ann van Cedar');
    expect(await queue()).toEqual([
      ['givenName', '', 'Ann'],
      ['familyName', '', 'van Cedar'],
    ]);
    expect((await contact()).name.full).toBe('Ann van Cedar');
    expect(await lines('no-name')).toEqual([]);
    await undoEvent(world, { programId, eventId: event!.id });
    expect(await world.dump()).toEqual(before);
  });

  it('that stands in for the name takes the name along', async () => {
    await change(0, { name: { full: 'ann@acme.example', given: '', family: '' }, email: 'ann@acme.example' });
    await mend('email', 'ann.cedar@acme.example');
    expect((await contact()).name.full).toBe('ann.cedar@acme.example');
  });

  it('that was blank begins no other job', async () => {
    await change(0, { title: '', employments: (await contact()).employments.map((job) => ({ ...job, title: '' })) });
    await mend('title', 'Chief of Staff');
    expect((await contact()).employments).toMatchObject([{ title: 'Chief of Staff', state: 'current' }]);
  });

  it('stays on the list where the number is of no length that its country has', async () => {
    await mend('phone', '+49 1');
    expect((await contact()).flaws).toEqual({ phone: 'impossible' });
  });

  it('that any address of a member will do for is learnt without a correction where the address has no name in it', async () => {
    await change(0, { profiles: [] });
    await mend('profileUrl', 'https://www.linkedin.com/sales/lead/ACwAAAexampleexampleexample,NAME');
    expect((await contact()).profiles).toMatchObject([{ kind: 'sales', source: 'user' }]);
    expect(await queue()).toEqual([]);
  });

  it.each<[MendableField, string, string]>([
    ['email', 'ann at acme', 'not an e-mail address'],
    ['phone', 'call me', 'not a phone number'],
    ['profileUrl', 'Ann Cedar', 'not the address of a LinkedIn profile'],
    ['title', ' ', 'Write the title first'],
    ['company', 'Acme\nGlobex', 'several lines'],
  ])('%s: %j is refused in words', async (field, value, words) => {
    const before = await world.dump();
    expect(await refusalOf(mend(field, value))).toContain(words);
    expect(await world.dump()).toEqual(before);
  });

  it('to what the record says already changes nothing', async () => {
    expect(await mend('title', 'Director')).toBeNull();
    expect(await contactsOf(world, programId)).toHaveLength(4);
  });
});

describe('an issue that is left as it is', () => {
  const wrong: Partial<Contact> = { email: 'ann(at)acme', title: '', flaws: { email: 'malformed' } };
  const leave = (kind: Parameters<typeof leaveIssue>[1]['kind']) =>
    leaveIssue(world, { programId, contactId: ids[0]!, kind });

  it('leaves the list and nothing else, once, and is undone', async () => {
    await change(0, wrong);
    const before = await world.dump();
    const event = await leave('email');
    expect(sayWell(event!.summary)).toBe('Ann Cedar: the e-mail address left as it is');
    expect(await lines('email')).toEqual([]);
    expect(await lines('no-title')).toHaveLength(1);
    expect(await queue()).toEqual([]);
    expect(await leave('email')).toBeNull();
    await undoEvent(world, { programId, eventId: event!.id });
    expect(await world.dump()).toEqual(before);
  });

  it('comes back when another text is wrong', async () => {
    await change(0, wrong);
    await leave('email');
    await change(0, { email: 'ann at acme' });
    expect(await lines('email')).toHaveLength(1);
  });
});
