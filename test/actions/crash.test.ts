import { contactsOf, file, listOf, makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { DEPARTURES } from './crash-departures';
import { LIFE_CYCLE } from './crash-life-cycle';
import { account, asset, nomination, use } from './linked-rows';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { annotateExport } from '../../src/actions/annotate-export';
import { answerQuestion } from '../../src/actions/answer-question';
import { changeProgram } from '../../src/actions/change-program';
import { compareConnections } from '../../src/actions/compare-connections';
import { completeExport } from '../../src/actions/complete-export';
import { confirmIdentity } from '../../src/actions/confirm-identity';
import { createProgram } from '../../src/actions/create-program';
import { dismissFinding } from '../../src/actions/dismiss-finding';
import { eraseContact } from '../../src/actions/erase-contact';
import { explainWord } from '../../src/actions/explain-word';
import { forgetAnswer } from '../../src/actions/forget-answer';
import { importRecords } from '../../src/actions/import-records';
import { keepReviews } from '../../src/actions/keep-reviews';
import { leaveIssue } from '../../src/actions/leave-issue';
import { markVerified } from '../../src/actions/mark-verified';
import { mendField } from '../../src/actions/mend-field';
import { mergeContacts } from '../../src/actions/merge-contacts';
import { noteDownload } from '../../src/actions/note-download';
import { prepareExport } from '../../src/actions/prepare-export';
import { readAnswers } from '../../src/actions/read-answers';
import { recordObservation } from '../../src/actions/record-observation';
import { rejectIdentity } from '../../src/actions/reject-identity';
import { removeTemplate } from '../../src/actions/remove-template';
import { saveMapping } from '../../src/actions/save-mapping';
import { saveTemplate } from '../../src/actions/save-template';
import { setByHand } from '../../src/actions/set-by-hand';
import { settleDuplicate } from '../../src/actions/settle-duplicate';
import { settleReview } from '../../src/actions/settle-review';
import { takeBackExport } from '../../src/actions/take-back-export';
import { undoEvent } from '../../src/actions/undo-event';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import type { World } from '../../src/actions/world';
import type { Contact } from '../../src/domain/contact';
import type { ProgramWriter } from '../../src/store/program-writer';
import { makeObservation, makePosition } from '../store/make-rows';

/** The same world, in which the browser is killed after so many steps of writing. */
function killedAfter(world: World, steps: number): World {
  let left = steps;
  const mortal = (write: ProgramWriter) =>
    new Proxy(write, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...input: unknown[]) => {
          if ((left -= 1) < 0) throw new Error('killed');
          return (value as (...input: unknown[]) => unknown).apply(target, input);
        };
      },
    });
  return {
    ...world,
    store: { ...world.store, transact: (id, work) => world.store.transact(id, (write) => work(mortal(write))) },
  };
}

const page = makeObservation({
  slug: 'ann-2',
  name: { value: 'Ann Cedar', confidence: 0.99, evidence: [] },
  positions: [makePosition('Vice President of Sales', 'Acme', '2026-01')],
});

interface Scene {
  world: TestWorld;
  programId: string;
  contactId: string;
  judgementId: string;
}

async function makeScene(): Promise<Scene> {
  const world = makeWorld();
  const rows = [row(2), row(3)];
  const { program } = await seed(world, rows);
  await recordObservation(world, { programIds: [program.id], observation: page });
  const contactId = (await contactsOf(world, program.id))[0]!.id;
  const judgement = (await world.store.in(program.id).judgements.latestOf([contactId])).get(contactId)!;
  return { world, programId: program.id, contactId, judgementId: judgement.id };
}

const accept = ({ world, ...input }: Scene) => acceptFindings(world, { ...input, fields: [{ field: 'title' }] });
const prepare = async ({ world, programId }: Scene) =>
  (await prepareExport(world, { programId, target: 'excel-csv' })).batch;

async function change(world: World, programId: string, contactId: string, part: Partial<Contact>): Promise<void> {
  const contact = (await world.store.in(programId).contacts.get(contactId))!;
  await putRows(world, programId, 'contacts', { ...contact, ...part });
}

/** Takes the contact and the other one for likely duplicates. Answers with the id of the other. */
async function pairUp({ world, programId, contactId }: Scene): Promise<string> {
  const otherId = (await contactsOf(world, programId)).map(({ id }) => id).find((id) => id !== contactId)!;
  const pair = { id: 'd', programId, contactIds: [otherId, contactId] as [string, string], at: '' };
  await putRows(world, programId, 'duplicates', { ...pair, reasons: ['same name'], state: 'open' });
  return otherId;
}

const keep = async ({ world, programId }: Scene) => {
  const { rows } = file(programId, [row(2, { company: 'Globex', title: 'Cook' })]);
  return keepReviews(world, {
    programId,
    found: await compareConnections(world, { programId, rows }),
    fileName: 'c.csv',
  });
};

/** Lets the judgement ask whether two companies are one. */
async function ask({ world, programId, contactId }: Scene): Promise<void> {
  const judgement = (await world.store.in(programId).judgements.latestOf([contactId])).get(contactId)!;
  const question = { about: 'company', stored: 'Acme', seen: 'Zeta' } as const;
  await putRows(world, programId, 'judgements', { ...judgement, verdict: { ...judgement.verdict, question } });
}

/** Each action with what must have happened before it; it runs in the world that it is given. */
const ACTIONS: Record<string, (scene: Scene) => Promise<(world: World) => Promise<unknown>>> = {
  createProgram: async () => (world) => createProgram(world, { name: 'Another' }),
  changeProgram:
    async ({ programId }) =>
    (world) =>
      changeProgram(world, { programId, change: { staleAfterDays: 90 } }),
  recordObservation:
    async ({ programId }) =>
    (world) =>
      recordObservation(world, {
        programIds: [programId],
        observation: { ...page, positions: [makePosition('Director', 'Acme')] },
      }),
  acceptFindings: async (scene) => (world) => accept({ ...scene, world: { ...scene.world, ...world } }),
  dismissFinding:
    async ({ programId, contactId, judgementId }) =>
    (world) =>
      dismissFinding(world, { programId, contactId, judgementId, field: 'title' }),
  markVerified:
    async ({ programId, contactId }) =>
    (world) =>
      markVerified(world, { programId, contactId, onProfile: true }),
  ...DEPARTURES,
  ...LIFE_CYCLE,
  rejectIdentity:
    async ({ programId, contactId }) =>
    (world) =>
      rejectIdentity(world, { programId, contactId, observation: page }),
  confirmIdentity:
    async ({ programId, contactId }) =>
    (world) =>
      confirmIdentity(world, { programId, contactId, observation: { ...page, slug: 'other', headline: page.name } }),
  withdrawCorrections: async (scene) => {
    await accept(scene);
    const ids = (await scene.world.store.in(scene.programId).corrections.queue()).map(({ id }) => id);
    return (world) => withdrawCorrections(world, { programId: scene.programId, correctionIds: ids });
  },
  importRecords: async (scene) => {
    const { programId } = scene;
    await accept(scene);
    await completeExport(scene.world, { programId, batchId: (await prepare(scene)).id });
    const twin = { familyName: 'Hazel', company: 'Apex', phone: '+1 202 555 0101', profile: null };
    const rows = [row(2, { title: 'CEO', products: ['Anvil'], nextAction: 'Call' }), row(5, twin), row(6, twin)];
    return (world) => importRecords(world, file(programId, rows, { learnt: { columns: { title: 'Title' } } }));
  },
  importAccounts:
    async ({ programId }) =>
    (world) =>
      importRecords(
        world,
        listOf(programId, 'accounts', [account(2, { region: 'EMEA' }), account(3, { company: 'Globex' })]),
      ),
  importAssets:
    async ({ programId }) =>
    (world) =>
      importRecords(world, listOf(programId, 'assets', [asset(2, { company: 'Initech' }), asset(3, { title: 'Two' })])),
  importUses:
    async ({ programId }) =>
    (world) =>
      importRecords(world, listOf(programId, 'uses', [use(2), use(3, { type: 'quote' })])),
  importNominations: async ({ world, programId }) => {
    await importRecords(world, listOf(programId, 'nominations', [nomination(2)]));
    const rows = [nomination(2, { state: 'accepted' }), nomination(3, { company: 'Initech' })];
    return (mortal) => importRecords(mortal, listOf(programId, 'nominations', rows));
  },
  prepareExport: async (scene) => {
    await accept(scene);
    return (world) => prepare({ ...scene, world: { ...scene.world, ...world } });
  },
  noteDownload: async (scene) => {
    await accept(scene);
    const { id: batchId } = await prepare(scene);
    return (world) => noteDownload(world, { programId: scene.programId, batchId, downloadId: 5 });
  },
  completeExport: async (scene) => {
    await accept(scene);
    const { id: batchId } = await prepare(scene);
    return (world) => completeExport(world, { programId: scene.programId, batchId });
  },
  takeBackExport: async (scene) => {
    await accept(scene);
    const { id: batchId } = await prepare(scene);
    await completeExport(scene.world, { programId: scene.programId, batchId });
    return (world) => takeBackExport(world, { programId: scene.programId, batchId });
  },
  annotateExport: async (scene) => {
    await accept(scene);
    const { id: batchId } = await prepare(scene);
    return (world) => annotateExport(world, { programId: scene.programId, batchId, comment: 'Sent' });
  },
  saveTemplate:
    async ({ programId }) =>
    (world) =>
      saveTemplate(world, { programId, target: 'excel', name: 'Short', columns: ['contact'] }),
  removeTemplate: async ({ world, programId }) => {
    const { id } = await saveTemplate(world, { programId, target: 'excel', name: 'Short', columns: ['contact'] });
    return (mortal) => removeTemplate(mortal, { programId, templateId: id });
  },
  undoEvent: async (scene) => {
    const event = (await accept(scene))!;
    return (world) => undoEvent(world, { programId: scene.programId, eventId: event.id });
  },
  saveMapping:
    async ({ programId }) =>
    (world) =>
      saveMapping(world, { programId, fingerprint: 'f', columns: { Title: 'title' } }),
  eraseContact:
    async ({ programId, contactId }) =>
    (world) =>
      eraseContact(world, { programId, contactId, removed: '' }),
  setByHand:
    async ({ world, programId, contactId }) =>
    (mortal) =>
      setByHand(mortal, { programId, contactId, field: 'title', text: 'CEO', page: { url: '', seenAt: world.now() } }),
  mendField:
    async ({ programId, contactId }) =>
    (world) =>
      mendField(world, { programId, contactId, field: 'company', value: 'Globex' }),
  leaveIssue: async ({ world, programId, contactId }) => {
    await change(world, programId, contactId, { email: 'ann@', flaws: { email: 'malformed' } });
    return (mortal) => leaveIssue(mortal, { programId, contactId, kind: 'email' });
  },
  explainWord: async ({ world, programId, contactId }) => {
    const flaws = { status: 'unknown-word' } as const;
    await change(world, programId, contactId, { status: null, unknownStatus: 'On Tour', flaws });
    return (mortal) => explainWord(mortal, { programId, word: 'On Tour', status: 'paused' });
  },
  settleDuplicate: async (scene) => {
    const { programId } = scene;
    await pairUp(scene);
    return (world) => settleDuplicate(world, { programId, duplicateId: 'd', as: 'different' });
  },
  mergeContacts: async (scene) => {
    const { programId, contactId: dropId } = scene;
    const keepId = await pairUp(scene);
    await accept(scene);
    return (world) => mergeContacts(world, { programId, keepId, dropId, choices: { job: 'drop' } });
  },
  keepReviews: async (scene) => (world) => keep({ ...scene, world: { ...scene.world, ...world } }),
  settleReview: async (scene) => {
    const { world, programId } = scene;
    await keep(scene);
    const [review] = await world.store.in(programId).reviews.open();
    return (mortal) => settleReview(mortal, { programId, reviewId: review!.id });
  },
  answerQuestion: async (scene) => {
    const { programId, contactId, judgementId } = scene;
    await ask(scene);
    return (world) => answerQuestion(world, { programId, contactId, judgementId, same: true });
  },
  forgetAnswer: async (scene) => {
    const { world, programId, contactId, judgementId } = scene;
    await ask(scene);
    await answerQuestion(world, { programId, contactId, judgementId, same: true });
    const [answer] = await readAnswers(world.store.in(programId));
    return (mortal) => forgetAnswer(mortal, { programId, about: answer!.about, id: answer!.id });
  },
};

/** The files that write for others: whoever calls them is asked. */
const SERVANTS = ['draftThenWrite'];

/** Writes in several whole transactions and goes on where it was broken off: its own test kills it between them. */
const IN_STEPS = ['createSample'];

describe('killed at any step', () => {
  it('is asked of every action that writes', () => {
    const folder = join(import.meta.dirname, '../../src/actions');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const writing = names.filter((name) => readFileSync(join(folder, name), 'utf8').includes('.transact('));
    const actions = writing.map((name) =>
      basename(name, '.ts').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(actions.filter((name) => !(name in ACTIONS) && ![...SERVANTS, ...IN_STEPS].includes(name))).toEqual([]);
    expect(actions.length).toBeGreaterThan(20);
  });

  it.each(Object.keys(ACTIONS))('%s has done nothing, and can be done again', async (name) => {
    const scene = await makeScene();
    const act = await ACTIONS[name]!(scene);
    const before = await scene.world.dumpAll();
    let steps = 0;
    for (; steps < 50; steps += 1) {
      const attempt = await act(killedAfter(scene.world, steps)).then(
        () => null,
        (error: Error) => error,
      );
      if (attempt === null) break;
      expect(attempt.message).toBe('killed');
      expect(await scene.world.dumpAll()).toBe(before);
    }
    expect(steps).toBeGreaterThan(1);
    expect(await scene.world.dumpAll()).not.toBe(before);
  });
});
