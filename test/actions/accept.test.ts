import { contactsOf, makeWorld, seed, type TestWorld } from './test-world';
import { departAsPlanned } from './depart-as-planned';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { markVerified } from '../../src/actions/mark-verified';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import type { Contact } from '../../src/domain/contact';
import type { Correction } from '../../src/domain/correction';
import type { Verdict } from '../../src/domain/verdict';
import { makeJudgement } from '../store/make-rows';
import { sayWell } from '../say-well';
import { refusalOf } from '../refusal';

let world: TestWorld;
let programId: string;
let contact: Contact;
const records = () => world.store.in(programId);
const reread = async () => (contact = (await records().contacts.get(contact.id))!);

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world);
  programId = program.id;
  contact = contacts[0]!;
});

const finding = (field: Verdict['findings'][number]['field'], stored: string, seen: string, change = {}) => ({
  field,
  stored,
  seen,
  nature: 'real' as const,
  probability: 0.97,
  evidence: [{ strategy: 'test', excerpt: `“${seen}”`, where: 'page' }],
  ...change,
});

/** Puts a judgement on record, as an observation would. */
async function judged(verdict: Partial<Verdict>): Promise<string> {
  const judgement = makeJudgement(world.newId(), programId, { contactId: contact.id, judgedAt: world.now() });
  await world.store.transact(programId, async (write) => {
    await write.add('judgements', [{ ...judgement, verdict: { ...judgement.verdict, ...verdict } }]);
    write.event({ id: world.newId(), at: world.now(), action: 'observe', summary: 'Seen', contactIds: [contact.id] });
  });
  return judgement.id;
}

async function accept(verdict: Partial<Verdict>, fields: Parameters<typeof acceptFindings>[1]['fields']) {
  const judgementId = await judged(verdict);
  const event = await acceptFindings(world, { programId, contactId: contact.id, judgementId, fields });
  await reread();
  return { event, judgement: (await records().judgements.get(judgementId))! };
}

const queue = async () =>
  (await records().corrections.queue()).map(({ record, field, oldValue, newValue }: Correction) =>
    [record, field, oldValue, newValue].join(' | '),
  );
const titleTo = (seen: string) => ({ findings: [finding('title', contact.title, seen, { since: '2026-01' })] });
const TITLE = [{ field: 'title' as const }];

describe('accepting a title', () => {
  it('changes the record, keeps the old job, queues the correction and settles the judgement', async () => {
    const { event, judgement } = await accept(titleTo('VP Sales'), TITLE);
    expect(contact).toMatchObject({ title: 'VP Sales', verifiedAt: judgement.settled?.at });
    expect(contact.employments.map(({ title, state, start }) => [title, state, start])).toEqual([
      ['Director', 'ended', undefined],
      ['VP Sales', 'current', '2026-01'],
    ]);
    expect(await queue()).toEqual(['contact | title | Director | VP Sales']);
    expect((await records().corrections.queue())[0]!.evidence).toMatchObject({ excerpt: '“VP Sales”' });
    expect(judgement).toMatchObject({ settled: { how: 'accepted' }, verdict: { findings: [] } });
    expect(sayWell(event!.summary)).toBe('Ann Cedar: title Director → VP Sales');
  });

  it('takes what the user wrote instead', async () => {
    await accept(titleTo('VP Sales'), [{ field: 'title', value: ' VP of Sales ' }]);
    expect((await records().corrections.queue())[0]).toMatchObject({ newValue: 'VP of Sales', isEdited: true });
  });

  it('as the record has it is no other job', async () => {
    const { employments } = contact;
    await accept(titleTo('VP Sales'), [{ field: 'title', value: 'Director' }]);
    expect(contact.employments).toEqual(employments);
    expect(await queue()).toEqual([]);
  });

  it('in another spelling is the same job', async () => {
    await accept({ findings: [finding('title', 'Director', 'DIRECTOR', { nature: 'cosmetic' })] }, TITLE);
    expect(contact.employments.map(({ title, state }) => [title, state])).toEqual([['DIRECTOR', 'current']]);
  });

  it('twice does nothing the second time', async () => {
    const { judgement } = await accept(titleTo('VP Sales'), TITLE);
    const before = await world.dumpAll();
    const again = { programId, contactId: contact.id, judgementId: judgement.id, fields: TITLE };
    expect(await acceptFindings(world, again)).toBeNull();
    expect(await world.dumpAll()).toBe(before);
  });

  it('again takes the place of the one that waits, and says what the system of record has', async () => {
    await accept(titleTo('VP Sales'), TITLE);
    await accept(titleTo('CEO'), TITLE);
    expect(await queue()).toEqual(['contact | title | Director | CEO']);
    expect((await records().corrections.ofContact(contact.id)).map(({ state }) => state).sort()).toEqual([
      'pending',
      'withdrawn',
    ]);
  });

  it('that the system of record has already only empties the queue', async () => {
    await accept(titleTo('VP Sales'), TITLE);
    await accept(titleTo('Director'), TITLE);
    expect(await queue()).toEqual([]);
    expect(contact.title).toBe('Director');
  });

  it.each([
    ['a judgement of another contact', async () => (await contactsOf(world, programId))[1]!.id, 'out of date'],
    ['an unknown contact', () => 'nobody', 'not in the program'],
  ])('for %s is refused in words', async (_, contactId, words) => {
    const judgementId = await judged(titleTo('VP'));
    const input = { programId, contactId: await contactId(), judgementId, fields: TITLE };
    expect(await refusalOf(acceptFindings(world, input))).toMatch(words);
  });

  it('without a value is refused in words', async () => {
    await expect(accept(titleTo('VP'), [{ field: 'title', value: '  ' }])).rejects.toMatchObject({
      sentence: { say: 'refused.nothingToAccept' },
    });
  });
});

describe('accepting other fields', () => {
  it('parts a name and queues only the part that changed', async () => {
    await accept({ kind: 'name-changed', findings: [finding('name', 'Ann Cedar', 'Ann van Holm')] }, [
      { field: 'name' },
    ]);
    expect(contact.name).toEqual({ full: 'Ann van Holm', given: 'Ann', family: 'van Holm' });
    expect(await queue()).toEqual(['contact | familyName | Cedar | van Holm']);
  });

  it('renames the account once, for all its contacts, and learns the alias', async () => {
    await accept({ kind: 'company-renamed', findings: [finding('company', 'Acme', 'Apex')] }, [{ field: 'company' }]);
    const contacts = await contactsOf(world, programId);
    expect(contacts.map(({ company }) => company)).toEqual(['Apex', 'Apex']);
    expect(contacts.flatMap(({ employments }) => employments.map((job) => [job.company, job.state]))).toEqual([
      ['Apex', 'current'],
      ['Apex', 'current'],
    ]);
    expect(await records().accounts.get(contact.accountId!)).toMatchObject({ name: 'Apex', formerNames: ['Acme'] });
    expect(await queue()).toEqual(['account | company | Acme | Apex']);
    expect(await records().aliases.all()).toMatchObject([{ a: 'acme', b: 'apex', same: true }]);
  });

  it('takes location and profile address', async () => {
    const findings = [finding('location', '', 'Berlin'), finding('profile', 'ann-2', 'ann-cedar')];
    await accept({ findings }, [{ field: 'location' }, { field: 'profile' }]);
    expect(contact.location).toBe('Berlin');
    expect(contact.profiles.map(({ value }) => value)).toEqual(['ann-cedar', 'ann-2']);
    expect(await queue()).toEqual([
      'contact | location |  | Berlin',
      'contact | profileUrl | https://www.linkedin.com/in/ann-2 | https://www.linkedin.com/in/ann-cedar',
    ]);
  });

  it('leaves the judgement open while a real difference is left', async () => {
    const findings = [finding('title', 'Director', 'VP'), finding('name', 'Ann Cedar', 'Ann Holm')];
    const { judgement } = await accept({ findings }, TITLE);
    expect(judgement.settled).toBeUndefined();
    expect(judgement.verdict.findings.map(({ field }) => field)).toEqual(['name']);
    expect(contact.verifiedAt).toBeUndefined();
  });

  it('notes a further job and corrects nothing', async () => {
    const destination = { company: 'Board Inc', title: 'Advisor', companyUrl: null, since: '2025-05' };
    const findings = [finding('company', 'Acme', 'Board Inc', { company: 'Board Inc' })];
    await accept({ kind: 'extra-role', destination, findings }, [{ field: 'company' }]);
    expect(contact.employments.map(({ company, title, state }) => [company, title, state])).toEqual([
      ['Acme', 'Director', 'current'],
      ['Board Inc', 'Advisor', 'current'],
    ]);
    expect([contact.company, await queue()]).toEqual(['Acme', []]);
  });
});

describe('a departure', () => {
  const left: Partial<Verdict> = {
    kind: 'left-company',
    endedOn: '2026-02',
    destination: { company: 'Beta', title: 'Chief of Staff', companyUrl: null, since: '2026-03' },
  };
  const expectLeft = async () => {
    expect(contact).toMatchObject({ status: 'left-company', searchable: false, leftOn: '2026-02', company: 'Acme' });
    expect(contact.employments.map(({ company, state, end, start }) => [company, state, start, end])).toEqual([
      ['Acme', 'ended', undefined, '2026-02'],
      ['Beta', 'current', '2026-03', undefined],
    ]);
    expect(await queue()).toEqual([
      'contact | status | active | left-company',
      'contact | searchable | true | false',
      'contact | leftOn |  | 2026-02',
    ]);
  };

  it('is marked on the evidence of the judgement, once', async () => {
    const judgementId = await judged(left);
    const input = { programId, contactId: contact.id, judgementId };
    expect(sayWell((await departAsPlanned(world, input))!.summary)).toBe('Ann Cedar has left Acme');
    await reread();
    await expectLeft();
    expect((await records().judgements.get(judgementId))?.settled?.how).toBe('departed');
    expect(await departAsPlanned(world, input)).toBeNull();
  });

  it.each<[string, Parameters<typeof acceptFindings>[1]['fields']]>([
    ['company', [{ field: 'company' }]],
    ['title', [{ field: 'title' }]],
    ['title, beside a new name', [{ field: 'name' }, { field: 'title' }]],
    ['company as the user wrote it', [{ field: 'company', value: 'Beta GmbH' }]],
  ])('is not what accepting the %s means: that names the one way, and changes nothing', async (_, fields) => {
    const findings = [
      finding('name', 'Ann Cedar', 'Ann Holm'),
      finding('company', 'Acme', 'Beta'),
      finding('title', 'Director', 'Chief of Staff', { company: 'Beta' }),
    ];
    const judgementId = await judged({ ...left, findings });
    const before = await world.dumpAll();
    const refusal = await refusalOf(acceptFindings(world, { programId, contactId: contact.id, judgementId, fields }));
    expect(refusal).toContain('Mark the departure instead');
    expect(await world.dumpAll()).toBe(before);
  });

  it('lets another difference that the page shows be accepted, and stays to be said', async () => {
    const findings = [finding('name', 'Ann Cedar', 'Ann Holm'), finding('company', 'Acme', 'Beta')];
    const { judgement } = await accept({ ...left, findings }, [{ field: 'name' }]);
    expect(contact).toMatchObject({ name: { full: 'Ann Holm' }, status: 'active' });
    expect(judgement.verdict.findings.map(({ field }) => field)).toEqual(['company']);
    expect(judgement.settled).toBeUndefined();
  });

  it.each([
    ['company', { company: 'Beta GmbH', title: 'Chief of Staff' }],
    ['title', { company: 'Beta', title: 'Chief' }],
  ])('takes the %s of the new job as the user wrote it', async (_, written) => {
    const { company, title } = written;
    const before = { ...contact };
    const judgementId = await judged(left);
    const destination = { ...left.destination!, ...written };
    const event = await departAsPlanned(world, { programId, contactId: contact.id, judgementId }, { destination });
    await reread();
    expect(contact).toMatchObject({ status: 'left-company', title: 'Director', company: 'Acme' });
    expect(contact.employments[1]).toMatchObject({ company, title, start: '2026-03', source: 'user' });
    const corrections = await records().corrections.queue();
    expect(corrections.map(({ field, isEdited }) => [field, isEdited])).toEqual([
      ['status', false],
      ['searchable', false],
      ['leftOn', false],
    ]);
    expect(sayWell(event!.summary)).toBe('Ann Cedar has left Acme');
    await withdrawCorrections(world, { programId, correctionIds: corrections.map(({ id }) => id) });
    await reread();
    expect(contact.employments).toEqual(before.employments);
  });

  it('keeps where the user says the contact went when the page does not show it', async () => {
    const judgementId = await judged({ kind: 'left-company' });
    const destination = { company: 'Gamma', title: '', companyUrl: null };
    await departAsPlanned(world, { programId, contactId: contact.id, judgementId }, { destination });
    await reread();
    expect(contact.employments[1]).toMatchObject({ company: 'Gamma', title: '', source: 'user' });
  });

  it('without a destination or an end has the month in which it was seen', async () => {
    const judgementId = await judged({ kind: 'left-unknown' });
    await departAsPlanned(world, { programId, contactId: contact.id, judgementId });
    await reread();
    expect(contact.leftOn).toBe('2026-03');
    expect(contact.employments).toMatchObject([{ state: 'ended' }]);
    expect(contact.employments[0]).not.toHaveProperty('end');
  });

  it('can be withdrawn: the record is as it was', async () => {
    const before = { ...contact };
    const judgementId = await judged(left);
    await departAsPlanned(world, { programId, contactId: contact.id, judgementId });
    const ids = (await records().corrections.queue()).map(({ id }) => id);
    await withdrawCorrections(world, { programId, correctionIds: ids });
    await reread();
    expect({ ...contact, updatedAt: before.updatedAt }).toEqual(before);
  });
});

describe('withdrawing', () => {
  it.each<[string, Partial<Verdict>, Parameters<typeof acceptFindings>[1]['fields']]>([
    ['a title', { findings: [finding('title', 'Director', 'VP')] }, TITLE],
    ['a spelling', { findings: [finding('title', 'Director', 'DIRECTOR', { nature: 'cosmetic' })] }, TITLE],
    ['a name', { findings: [finding('name', 'Ann Cedar', 'Anna Holm')] }, [{ field: 'name' }]],
    [
      'an account’s name',
      { kind: 'company-renamed', findings: [finding('company', 'Acme', 'Apex')] },
      [{ field: 'company' }],
    ],
    ['a location', { findings: [finding('location', '', 'Berlin')] }, [{ field: 'location' }]],
  ])('%s gives the record its old value', async (_, verdict, fields) => {
    const clean = (contacts: Contact[]) =>
      contacts.map(({ verifiedAt: _verified, ...rest }) => ({ ...rest, updatedAt: '' }));
    const before = clean(await contactsOf(world, programId));
    await accept(verdict, fields);
    const ids = (await records().corrections.queue()).map(({ id }) => id);
    expect((await withdrawCorrections(world, { programId, correctionIds: ids }))?.action).toBe('withdraw');
    expect(clean(await contactsOf(world, programId))).toEqual(before);
    expect(await queue()).toEqual([]);
    expect(await records().aliases.all()).toEqual([]);
    expect(await withdrawCorrections(world, { programId, correctionIds: ids })).toBeNull();
  });
});

describe('verifying', () => {
  it('dates the record and settles the latest judgement', async () => {
    const judgementId = await judged({ kind: 'still-right', findings: [] });
    await markVerified(world, { programId, contactId: contact.id, onProfile: true });
    await reread();
    expect(contact.verifiedAt).toMatch(/^2026-03-01/);
    expect((await records().judgements.get(judgementId))?.settled?.how).toBe('verified');
  });
});
