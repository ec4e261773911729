import { idsOf, contactsOf, makeWorld, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { answerQuestion } from '../../src/actions/answer-question';
import { forgetAnswer } from '../../src/actions/forget-answer';
import { markVerified } from '../../src/actions/mark-verified';
import { readAnswers } from '../../src/actions/read-answers';
import { recordObservation } from '../../src/actions/record-observation';
import { rejectIdentity } from '../../src/actions/reject-identity';
import { undoEvent } from '../../src/actions/undo-event';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import type { Contact } from '../../src/domain/contact';
import type { ProfileObservation } from '../../src/domain/observation';
import type { Judgement, VerdictQuestion } from '../../src/domain/verdict';
import { makeJudgement, makeObservation, makePosition } from '../store/make-rows';
import { say } from '../../src/domain/said';
import { sayWell } from '../say-well';

const QUESTION: VerdictQuestion = { about: 'company', stored: 'Acme', seen: 'Zeta' };

let world: TestWorld;
let programId: string;
let contacts: Contact[];
const records = () => world.store.in(programId);
const latest = async ({ id }: Contact) => (await records().judgements.latestOf([id])).get(id)!;
const kindOf = async (contact: Contact) => (await latest(contact)).verdict.kind;
const undo = (event: { id: string } | null) => undoEvent(world, { programId, eventId: event!.id });
const answers = () => readAnswers(records());
const names = async () => (await answers()).map((one) => (one.about === 'person' ? one.name : one.shown.b));

/** The page of a contact, whose only job is another one than the record's. */
function page(contact: Contact, change: Partial<ProfileObservation> = {}): ProfileObservation {
  const { value } = contact.profiles.find(({ kind }) => kind === 'slug')!;
  return makeObservation({
    slug: value,
    seenAt: world.now(),
    urn: `ACoAA${value}`,
    name: { value: contact.name.full, confidence: 0.99, evidence: [] },
    positions: [makePosition('Director', 'Zeta', '2026-02')],
    ...change,
  });
}

const look = (contact: Contact, change: Partial<ProfileObservation> = {}) =>
  recordObservation(world, { programIds: [programId], observation: page(contact, change) });

/** Puts a judgement in the place of what was judged. */
const note = (judgement: Judgement) =>
  world.store.transact(programId, async (write) => {
    await write.put('judgements', [judgement]);
    write.event({ id: world.newId(), at: world.now(), action: 'observe', summary: 'Seen', contactIds: [] });
  });

/** Lets the latest judgement of a contact ask, whatever it was about. */
async function ask(contact: Contact, question = QUESTION): Promise<void> {
  const judgement = await latest(contact);
  await note({ ...judgement, verdict: { ...judgement.verdict, question } });
}

const answer = async (contact: Contact, same: boolean) =>
  answerQuestion(world, { programId, contactId: contact.id, judgementId: (await latest(contact)).id, same });

beforeEach(async () => {
  world = makeWorld();
  const seeded = await seed(world, [row(2), row(3), row(4)]);
  programId = seeded.program.id;
  contacts = seeded.contacts;
  await look(contacts[0]!);
  await look(contacts[1]!);
  await look(contacts[2]!, { positions: [makePosition('Director', 'Acme', '2019-01')] });
  for (const contact of contacts.slice(0, 2)) await ask(contact);
});

describe('an answer', () => {
  it('is kept for the program in normal form, with the words as they were', async () => {
    await ask(contacts[0]!, { ...QUESTION, stored: 'ACME, Inc.', seen: 'Zéta GmbH' });
    const event = await answer(contacts[0]!, true);
    expect(await records().aliases.all()).toMatchObject([
      { about: 'company', a: 'acme', b: 'zeta', same: true, shown: { a: 'ACME, Inc.', b: 'Zéta GmbH' } },
    ]);
    expect(event).toMatchObject({
      action: 'answer',
      summary: say('event.answer.same.company', { seen: 'Zéta GmbH', stored: 'ACME, Inc.' }),
    });
  });

  it('judges at once whoever waits with the same question, and nobody else', async () => {
    expect(await kindOf(contacts[0]!)).not.toBe('still-right');
    const untouched = await latest(contacts[2]!);
    const event = await answer(contacts[0]!, true);
    expect(event?.contactIds).toEqual([contacts[0]!.id, contacts[1]!.id]);
    for (const contact of contacts.slice(0, 2)) {
      expect(await kindOf(contact)).toBe('still-right');
      expect((await latest(contact)).verdict.question).toBeUndefined();
    }
    expect(await latest(contacts[2]!)).toEqual(untouched);
    await look(contacts[2]!);
    expect((await latest(contacts[2]!)).verdict).toMatchObject({ kind: 'still-right' });
    expect((await latest(contacts[2]!)).verdict.question).toBeUndefined();
  });

  it('leaves alone what was dealt with, and questions of an earlier look', async () => {
    await look(contacts[1]!, { positions: [makePosition('Director', 'Acme', '2019-01')] });
    expect((await answer(contacts[0]!, true))?.contactIds).toEqual([contacts[0]!.id]);
  });

  it('that they differ is used as well', async () => {
    await answer(contacts[0]!, false);
    expect(await records().aliases.all()).toMatchObject([{ a: 'acme', b: 'zeta', same: false }]);
    expect((await latest(contacts[0]!)).verdict.question).toBeUndefined();
  });

  it('may be given again, the other way round; one row holds it', async () => {
    await answer(contacts[0]!, false);
    await ask(contacts[0]!, { about: 'company', stored: 'Zeta', seen: 'Acme' });
    const turned = await answer(contacts[0]!, true);
    expect(await records().aliases.all()).toMatchObject([{ same: true, shown: { a: 'Zeta', b: 'Acme' } }]);
    await undo(turned);
    expect(await records().aliases.all()).toMatchObject([{ same: false, shown: { a: 'Acme', b: 'Zeta' } }]);
  });

  it('on a title is none on a company', async () => {
    await ask(contacts[0]!, { ...QUESTION, about: 'title' });
    await answer(contacts[0]!, true);
    expect(await records().aliases.all()).toMatchObject([{ about: 'title', shown: { a: 'Acme', b: 'Zeta' } }]);
    expect(await kindOf(contacts[0]!)).not.toBe('still-right');
  });

  it.each([
    [true, 'still-right'],
    [false, 'title-changed'],
  ])('on a title settles it: the same %s', async (same, kind) => {
    await look(contacts[0]!, { positions: [makePosition('Chief Wrangler', 'Acme', '2019-01')] });
    await ask(contacts[0]!, { about: 'title', stored: 'Director', seen: 'Chief Wrangler' });
    await answer(contacts[0]!, same);
    expect((await latest(contacts[0]!)).verdict).toMatchObject({ kind });
    expect((await latest(contacts[0]!)).verdict.question).toBeUndefined();
  });

  it('to a question that is not asked any more writes nothing', async () => {
    const judgementId = (await latest(contacts[2]!)).id;
    const before = await world.dumpAll();
    expect(await answerQuestion(world, { programId, contactId: contacts[2]!.id, judgementId, same: true })).toBeNull();
    expect(await world.dumpAll()).toBe(before);
  });

  it('stays in its program', async () => {
    await answer(contacts[0]!, true);
    const other = await seed(world);
    expect(await world.store.in(other.program.id).aliases.all()).toEqual([]);
  });

  it('is undone with all that came of it, and done again', async () => {
    const before = await world.dump();
    const event = await answer(contacts[0]!, true);
    const after = await world.dump();
    const undone = await undo(event);
    expect(await world.dump()).toEqual(before);
    await undo(undone);
    expect(await world.dump()).toEqual(after);
  });
});

describe('a rename that was accepted', () => {
  const accept = async (contact: Contact) => {
    const { id: judgementId, ...rest } = await latest(contact);
    const { verdict } = makeJudgement(judgementId, programId);
    const finding = { ...verdict.findings[0]!, field: 'company' as const, stored: 'Acme', seen: 'Zeta' };
    const renamed = { ...verdict, kind: 'company-renamed' as const, findings: [finding] };
    await note({ ...rest, id: judgementId, verdict: renamed });
    const fields = [{ field: 'company' as const }];
    return acceptFindings(world, { programId, contactId: contact.id, judgementId, fields });
  };

  it('is an answer too', async () => {
    await accept(contacts[0]!);
    expect(await answers()).toMatchObject([{ about: 'company', same: true, shown: { a: 'Acme', b: 'Zeta' } }]);
    const [correction] = await records().corrections.queue();
    await withdrawCorrections(world, { programId, correctionIds: [correction!.id] });
    expect(await answers()).toEqual([]);
  });

  it('takes no answer with it that was given before, when it is withdrawn', async () => {
    await answer(contacts[0]!, true);
    await accept(contacts[0]!);
    const [correction] = await records().corrections.queue();
    await withdrawCorrections(world, { programId, correctionIds: [correction!.id] });
    expect(await answers()).toHaveLength(1);
  });
});

describe('what was learnt', () => {
  it('is listed newest first, people among it', async () => {
    await answer(contacts[0]!, true);
    await rejectIdentity(world, { programId, contactId: contacts[1]!.id, observation: page(contacts[1]!) });
    expect(await answers()).toMatchObject([
      { about: 'person', name: contacts[1]!.name.full, url: 'https://www.linkedin.com/in/ann-3' },
      { about: 'company', same: true },
    ]);
  });

  it('counts no more from the next look on once it is forgotten, until that is undone', async () => {
    await answer(contacts[0]!, true);
    const [{ about, id }] = (await answers()) as [Awaited<ReturnType<typeof answers>>[number]];
    const forgotten = await forgetAnswer(world, { programId, about, id });
    expect(sayWell(forgotten!.summary)).toBe('Forgotten: “Zeta” is the same company as “Acme”');
    expect(await names()).toEqual([]);
    await look(contacts[0]!);
    expect(await kindOf(contacts[0]!)).not.toBe('still-right');
    await undo(forgotten);
    expect(await names()).toEqual(['Zeta']);
    await look(contacts[0]!);
    expect(await kindOf(contacts[0]!)).toBe('still-right');
  });

  it('of a person is forgotten likewise: the profile is the contact’s again', async () => {
    const contact = contacts[1]!;
    await rejectIdentity(world, { programId, contactId: contact.id, observation: page(contact) });
    expect(await look(contact)).toEqual([]);
    const [{ about, id }] = (await answers()) as [Awaited<ReturnType<typeof answers>>[number]];
    const forgotten = await forgetAnswer(world, { programId, about, id });
    expect(forgotten?.contactIds).toEqual([contact.id]);
    expect(idsOf(await look(contact))).toEqual([{ programId, contactId: contact.id }]);
    expect(await forgetAnswer(world, { programId, about, id })).toBeNull();
  });
});

describe('LinkedIn’s key of a company', () => {
  const URL = 'https://www.linkedin.com/company/4711/';
  const keysOf = async ({ accountId }: Contact) => (await records().accounts.get(accountId!))?.companyKeys;
  const at = (company: string, companyUrl: string) => ({
    positions: [{ ...makePosition('Director', company, '2019-01'), companyUrl }],
  });
  const verify = (contact: Contact) => markVerified(world, { programId, contactId: contact.id, onProfile: true });

  it('is learnt when the user acts on a page, never from looking', async () => {
    await look(contacts[0]!, at('ACME Inc.', URL));
    expect(await keysOf(contacts[0]!)).toEqual([]);
    await verify(contacts[0]!);
    expect(await keysOf(contacts[0]!)).toEqual(['4711']);
  });

  it('is not learnt of another company, unless the user called it the same', async () => {
    await look(contacts[0]!, at('Zeta', URL));
    await verify(contacts[0]!);
    expect(await keysOf(contacts[0]!)).toEqual([]);
    await look(contacts[1]!, at('Zeta', URL));
    await ask(contacts[1]!);
    await answer(contacts[1]!, true);
    expect(await keysOf(contacts[1]!)).toEqual(['4711']);
  });

  it('is not learnt where the page shows two', async () => {
    const positions = [URL, 'https://www.linkedin.com/company/acme/'].map((companyUrl) => ({
      ...makePosition('Director', 'Acme', '2019-01'),
      companyUrl,
    }));
    await look(contacts[0]!, { positions });
    await verify(contacts[0]!);
    expect(await keysOf(contacts[0]!)).toEqual([]);
  });

  it('stays with the account that has it', async () => {
    const seeded = await seed(world, [row(2), row(3, { company: 'Acme Labs' })]);
    programId = seeded.program.id;
    contacts = seeded.contacts;
    await look(contacts[0]!, at('Acme', URL));
    await verify(contacts[0]!);
    await look(contacts[1]!, at('Acme Labs', URL));
    await verify(contacts[1]!);
    expect(await keysOf(contacts[0]!)).toEqual(['4711']);
    expect(await keysOf(contacts[1]!)).toEqual([]);
  });

  it('goes with the step that taught it, and leaves those of later steps', async () => {
    await look(contacts[0]!, at('Acme', URL));
    const first = await verify(contacts[0]!);
    await look(contacts[1]!, at('Acme', 'https://www.linkedin.com/company/acme/'));
    const second = await verify(contacts[1]!);
    const undone = await undo(first);
    expect(await keysOf(contacts[0]!)).toEqual(['acme']);
    await undo(undone);
    expect(new Set(await keysOf(contacts[0]!))).toEqual(new Set(['acme', '4711']));
    await undo(second);
    expect(await keysOf(contacts[0]!)).toEqual(['4711']);
    expect((await contactsOf(world, programId)).map(({ verifiedAt }) => verifiedAt !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
