import { contactsOf, file, listOf, makeWorld, row, seed, type TestWorld } from './test-world';
import { account, asset, nomination, use } from './linked-rows';
import { describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { annotateExport } from '../../src/actions/annotate-export';
import { changeProgram } from '../../src/actions/change-program';
import { completeExport } from '../../src/actions/complete-export';
import { confirmIdentity } from '../../src/actions/confirm-identity';
import { createProgram } from '../../src/actions/create-program';
import { dismissFinding } from '../../src/actions/dismiss-finding';
import { eraseContact } from '../../src/actions/erase-contact';
import { importRecords } from '../../src/actions/import-records';
import { markLeft } from '../../src/actions/mark-left';
import { markVerified } from '../../src/actions/mark-verified';
import { noteDownload } from '../../src/actions/note-download';
import { prepareExport } from '../../src/actions/prepare-export';
import { recordObservation } from '../../src/actions/record-observation';
import { rejectIdentity } from '../../src/actions/reject-identity';
import { removeTemplate } from '../../src/actions/remove-template';
import { saveMapping } from '../../src/actions/save-mapping';
import { saveTemplate } from '../../src/actions/save-template';
import { takeBackExport } from '../../src/actions/take-back-export';
import { undoEvent } from '../../src/actions/undo-event';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import type { World } from '../../src/actions/world';
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
  markLeft:
    async ({ programId, contactId, judgementId }) =>
    (world) =>
      markLeft(world, { programId, contactId, judgementId }),
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
      eraseContact(world, { programId, contactId }),
};

describe('killed at any step', () => {
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
