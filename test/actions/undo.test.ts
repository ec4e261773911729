import { contactsOf, file, makeWorld, row, seed, type TestWorld, without } from './test-world';
import { departAsPlanned } from './depart-as-planned';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { answerQuestion } from '../../src/actions/answer-question';
import { changeProgram } from '../../src/actions/change-program';
import { completeExport } from '../../src/actions/complete-export';
import { confirmIdentity } from '../../src/actions/confirm-identity';
import { dismissFinding } from '../../src/actions/dismiss-finding';
import { forgetAnswer } from '../../src/actions/forget-answer';
import { importRecords } from '../../src/actions/import-records';
import { markVerified } from '../../src/actions/mark-verified';
import { prepareExport } from '../../src/actions/prepare-export';
import { readAnswers } from '../../src/actions/read-answers';
import { recordObservation } from '../../src/actions/record-observation';
import { rejectIdentity } from '../../src/actions/reject-identity';
import { takeBackExport } from '../../src/actions/take-back-export';
import { undoEvent } from '../../src/actions/undo-event';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import type { Event } from '../../src/domain/event';
import type { ProfileObservation } from '../../src/domain/observation';
import { saysLeft, type FindingField } from '../../src/domain/verdict';
import { makeObservation, makePosition } from '../store/make-rows';
import { say } from '../../src/domain/said';
import { refusalOf } from '../refusal';

const reading = (value: string) => ({ value, confidence: 0.99, evidence: [] });
const PAGES: Record<string, Partial<ProfileObservation>> = {
  right: {},
  promoted: { positions: [makePosition('Vice President of Sales', 'Acme', '2026-01')] },
  left: {
    positions: [makePosition('Chef', 'Bistro', '2026-02'), makePosition('Director', 'Acme', '2019-01', '2026-01')],
  },
  renamed: { name: reading('Ann Holm'), positions: [makePosition('Director', 'Acme')] },
  asked: {
    positions: [
      { ...makePosition('Director', 'Zeta', '2019-01'), companyUrl: 'https://www.linkedin.com/company/zeta/' },
    ],
  },
};
const pageOf = (kind: string, line: number) =>
  makeObservation({
    slug: `ann-${line}`,
    urn: `ACoAA${line}`,
    name: reading(line === 2 ? 'Ann Cedar' : 'Ann Dogwood'),
    ...PAGES[kind],
  });

/** A step of a user: the part of the program it concerns is chosen by numbers, so that any sequence can be tried. */
type Step = (world: TestWorld, programId: string, line: number, choice: number) => Promise<unknown>;

const latestOf = async (world: TestWorld, programId: string, line: number) => {
  const contactId = (await contactsOf(world, programId))[line - 2]!.id;
  const judgement = (await world.store.in(programId).judgements.latestOf([contactId])).get(contactId);
  const fields = judgement?.verdict.findings.map(({ field }) => field) ?? [];
  return {
    contactId,
    judgementId: judgement?.id,
    fields,
    departs: judgement !== undefined && saysLeft(judgement.verdict),
  };
};

const STEPS: Record<string, Step> = {
  observe: (world, programId, line, choice) => {
    const kinds = Object.keys(PAGES);
    return recordObservation(world, {
      programIds: [programId],
      observation: pageOf(kinds[choice % kinds.length]!, line),
    });
  },
  accept: async (world, programId, line, choice) => {
    const { contactId, judgementId, fields, departs } = await latestOf(world, programId, line);
    const chosen = fields.slice(0, 1 + (choice % 2)).map((field: FindingField) => ({ field }));
    if (judgementId !== undefined && !departs)
      await acceptFindings(world, { programId, contactId, judgementId, fields: chosen });
  },
  dismiss: async (world, programId, line) => {
    const { contactId, judgementId, fields } = await latestOf(world, programId, line);
    if (judgementId !== undefined && fields[0])
      await dismissFinding(world, { programId, contactId, judgementId, field: fields[0] });
  },
  verify: async (world, programId, line) =>
    markVerified(world, { programId, contactId: (await latestOf(world, programId, line)).contactId, onProfile: true }),
  answer: async (world, programId, line, choice) => {
    await recordObservation(world, { programIds: [programId], observation: pageOf('asked', line) });
    const { contactId, judgementId } = await latestOf(world, programId, line);
    if (judgementId !== undefined)
      await answerQuestion(world, { programId, contactId, judgementId, same: choice % 2 === 0 });
  },
  forget: async (world, programId) => {
    const [answer] = await readAnswers(world.store.in(programId));
    if (answer !== undefined) await forgetAnswer(world, { programId, about: answer.about, id: answer.id });
  },
  leave: async (world, programId, line) => {
    const { contactId, judgementId } = await latestOf(world, programId, line);
    if (judgementId !== undefined) await departAsPlanned(world, { programId, contactId, judgementId });
  },
  reject: async (world, programId, line) =>
    rejectIdentity(world, {
      programId,
      contactId: (await latestOf(world, programId, line)).contactId,
      observation: pageOf('right', line),
    }),
  confirm: async (world, programId, line) =>
    confirmIdentity(world, {
      programId,
      contactId: (await latestOf(world, programId, line)).contactId,
      observation: pageOf('promoted', line),
    }),
  withdraw: async (world, programId) =>
    withdrawCorrections(world, {
      programId,
      correctionIds: (await world.store.in(programId).corrections.queue()).map(({ id }) => id),
    }),
  import: (world, programId, line, choice) =>
    importRecords(
      world,
      file(programId, [
        row(line, { title: `Title ${choice % 3}`, company: ['Acme', 'Apex'][choice % 2]!, products: ['Anvil'] }),
        row(4 + (choice % 3)),
      ]),
    ),
  rename: (world, programId, _, choice) => changeProgram(world, { programId, change: { name: `Client ${choice}` } }),
};

const events = async (world: TestWorld, programId: string): Promise<Event[]> =>
  (await world.store.in(programId).events.latest(1000)).filter(({ action }) => action !== 'create-program');

/** The records without Muster's own notes on pages, which no step of a user takes back. */
async function recordsOf(world: TestWorld): Promise<Record<string, unknown>> {
  const { contacts = [], ...rest } = without(await world.dump(), 'observations', 'judgements', 'importRuns');
  return { ...rest, contacts: contacts.map((contact) => without(contact as object, 'profiles', 'keys', 'updatedAt')) };
}

describe('any sequence of steps', () => {
  it('undone from the last to the first leaves the records as they were', async () => {
    const step = fc.record({
      name: fc.constantFrom(...Object.keys(STEPS)),
      line: fc.constantFrom(2, 3),
      choice: fc.nat(11),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
        const world = makeWorld();
        const { program } = await seed(world);
        const known = new Set((await events(world, program.id)).map(({ id }) => id));
        const before = await recordsOf(world);
        for (const { name, line, choice } of steps) await STEPS[name]!(world, program.id, line, choice);
        const after = await recordsOf(world);
        const done = (await events(world, program.id)).filter(
          ({ id, action }) => !known.has(id) && action !== 'observe',
        );
        const undone = [];
        for (const { id } of done) undone.push(await undoEvent(world, { programId: program.id, eventId: id }));
        expect(await recordsOf(world)).toEqual(before);
        for (const { id } of undone.reverse()) await undoEvent(world, { programId: program.id, eventId: id });
        expect(await recordsOf(world)).toEqual(after);
      }),
      { numRuns: 25, seed: 20260301 },
    );
  }, 120_000);
});

describe('undoing', () => {
  let world: TestWorld;
  let programId: string;
  let contactId: string;
  const judgementId = async () => (await latestOf(world, programId, 2)).judgementId!;
  const accept = async (field: FindingField) =>
    (await acceptFindings(world, { programId, contactId, judgementId: await judgementId(), fields: [{ field }] }))!;
  const see = (kind: string) => recordObservation(world, { programIds: [programId], observation: pageOf(kind, 2) });
  const undo = (event: { id: string }) => undoEvent(world, { programId, eventId: event.id });
  const importEvent = async () => (await events(world, programId)).findLast(({ action }) => action === 'import')!;

  beforeEach(async () => {
    world = makeWorld();
    const { program, contacts } = await seed(world);
    programId = program.id;
    contactId = contacts[0]!.id;
  });

  it('is an event itself and can be undone, again and again', async () => {
    await see('promoted');
    const accepted = await accept('title');
    const before = await world.dump();
    const undone = await undo(accepted);
    expect(undone).toMatchObject({
      action: 'undo',
      undoes: accepted.id,
      summary: say('event.undone', { what: accepted.summary }),
    });
    expect((await world.store.in(programId).events.get(accepted.id))?.undoneBy).toBe(undone.id);
    const redone = await undo(undone);
    expect(redone.summary).toEqual(say('event.redone', { what: accepted.summary }));
    expect(await world.dump()).toEqual(before);
    expect((await world.store.in(programId).events.get(accepted.id))?.undoneBy).toBeUndefined();
    await undo(accepted);
    expect((await world.store.in(programId).contacts.get(contactId))?.title).toBe('Director');
  });

  it('keeps what changed elsewhere in the same record since', async () => {
    await see('promoted');
    const accepted = await accept('title');
    await importRecords(world, file(programId, [row(2, { title: '', email: 'ann@example.org' })]));
    await undo(accepted);
    expect(await world.store.in(programId).contacts.get(contactId)).toMatchObject({
      title: 'Director',
      email: 'ann@example.org',
    });
  });

  it('names the later step that stands in the way, and half-undoes nothing', async () => {
    await see('promoted');
    const accepted = await accept('title');
    await importRecords(world, file(programId, [row(2, { title: 'CEO' })]));
    const before = await world.dumpAll();
    await expect(undo(accepted)).rejects.toMatchObject({
      sentence: say('refused.later', {
        what: say('event.imported', { file: 'contacts.csv', added: 0, updated: 1, unchanged: 0 }),
      }),
    });
    expect(await world.dumpAll()).toBe(before);
  });

  it('is refused while what it was done to is undone itself', async () => {
    await see('promoted');
    const accepted = await accept('title');
    const { batch } = await prepareExport(world, { programId, target: 'excel' });
    await completeExport(world, { programId, batchId: batch.id });
    const takenBack = (await takeBackExport(world, { programId, batchId: batch.id }))!;
    const undone = await undo(accepted);
    const before = await world.dumpAll();
    await expect(undo(takenBack)).rejects.toMatchObject({ sentence: say('refused.later', { what: undone.summary }) });
    expect(await world.dumpAll()).toBe(before);
    await undo(undone);
    await undo(takenBack);
    expect(await world.store.in(programId).corrections.out()).toMatchObject([{ newValue: 'Vice President of Sales' }]);
  });

  it('of an import takes what was seen since with it', async () => {
    await see('promoted');
    await undo(await importEvent());
    const { contacts, accounts, judgements, observations } = await world.dump();
    expect([contacts, accounts, judgements, observations]).toEqual([[], [], [], []]);
  });

  it('of an import is refused while a correction hangs on it', async () => {
    await see('promoted');
    const accepted = await accept('title');
    await expect(undo(await importEvent())).rejects.toMatchObject({
      sentence: say('refused.later', { what: accepted.summary }),
    });
    await undo(accepted);
    await undo(await importEvent());
    expect(await world.store.in(programId).contacts.count()).toBe(0);
  });

  it('of an import is refused while another import uses its accounts', async () => {
    await importRecords(world, file(programId, [row(5)], { fileName: 'second.csv' }));
    expect(await refusalOf(undo(await importEvent()))).toContain('“second.csv imported');
  });

  it.each([
    ['what Muster noted', async () => (await see('right'), (await events(world, programId))[0]!), 'cannot be undone'],
    ['twice', async () => (await undo(await importEvent()), await importEvent()), 'undone already'],
    ['what is not there', () => Promise.resolve({ id: 'x' }), 'not in the history'],
  ])('%s is refused in words', async (_, event, words) => {
    expect(await refusalOf(undo(await event()))).toMatch(words);
  });
});
