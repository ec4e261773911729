import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { completeExport } from '../../src/actions/complete-export';
import { createProgram } from '../../src/actions/create-program';
import type { ImportReply } from '../../src/actions/import-protocol';
import { planDeparture } from '../../src/actions/plan-departure';
import { prepareExport } from '../../src/actions/prepare-export';
import { recordObservation } from '../../src/actions/record-observation';
import { serveImport } from '../../src/actions/serve-import';
import type { ImportRun } from '../../src/domain/import-run';
import type { ObservedPosition } from '../../src/domain/observation';
import { applyLoaderFile } from '../../scripts/demo/record-system.js';
import { makeObservation, makePosition } from '../store/make-rows';
import { sayWell } from '../say-well';
import { decode, makeWorld, type TestWorld } from './test-world';
import { departAsPlanned } from './depart-as-planned';

const top = join(import.meta.dirname, '../../scripts/demo');
const FILES = [
  'salesforce-report.csv',
  'data-loader.csv',
  'sheet.csv',
  'connections.csv',
  'assets.csv',
  'nominations.csv',
];
const people: { id: string; scenario: string; name: string; slug: string }[] = JSON.parse(
  readFileSync(join(top, 'people.json'), 'utf8'),
);

let world: TestWorld;
let programId: string;
let runs: ImportRun[];

/** Imports a file as the import screen does. */
async function importFile(name: string, content = readFileSync(join(top, 'program', name))): Promise<ImportRun> {
  const replies: ImportReply[] = [];
  const serve = serveImport({
    world,
    send: (reply) => void replies.push(reply),
    clock: () => 0,
    breathe: async () => {},
  });
  await serve({ ask: 'inspect', file: new File([new Uint8Array(content)], name), programId });
  await serve({ ask: 'plan', columns: [] });
  const planned = replies.find((reply) => reply.tell === 'planned');
  expect(planned).toMatchObject({ unknownStatusWords: [], plan: { questions: [], refused: [] } });
  // Accounts learn their ids and places from the later files; nothing else is to be said.
  expect(planned?.notes.map(sayWell).filter((note) => !/accounts? change/.test(note))).toEqual([]);
  await serve({ ask: 'run', answers: {} });
  const done = replies.at(-1);
  if (done?.tell !== 'done') throw new Error(JSON.stringify(done));
  return done.run;
}

const records = () => world.store.in(programId);
const countsOf = ({ added, updated, unchanged, refused }: ImportRun) => [added, updated, unchanged, refused.length];

beforeAll(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Sample' })).id;
  runs = [];
  for (const name of FILES) runs.push(await importFile(name));
});

describe('the sample program', () => {
  it('is sixty contacts at twenty accounts, from four forms of files', async () => {
    expect(await records().contacts.count()).toBe(60);
    expect(await records().accounts.all()).toHaveLength(20);
    expect(runs.map(countsOf)).toEqual([
      [36, 0, 0, 0],
      [0, 36, 0, 0],
      [14, 0, 0, 0],
      [10, 6, 0, 0],
      [6, 0, 0, 0],
      [2, 0, 0, 0],
    ]);
  });

  it('has assets that name the one who leaves, colleagues who may follow, products and nominations', async () => {
    const { id } = people.find(({ scenario }) => scenario === 'left')!;
    const [contact] = await records().contacts.findByExternal([{ system: 'salesforce', id }]);
    const { breakage, successors } = await planDeparture(world, records(), {
      contactId: contact!.id,
      judgementId: null,
    });
    expect(breakage.assets.map(({ kind }) => kind)).toEqual(['Video', 'Case study', 'Webinar']);
    expect(successors.length).toBeGreaterThan(1);
    const products = (await records().products.all()).map(({ name }) => name);
    expect(products.toSorted()).toEqual(['Harbour Analytics', 'Signal Hub', 'Tidewater Planning']);
    expect((await records().nominations.open()).map(({ state }) => state).toSorted()).toEqual(['open', 'proposed']);
  });

  it('knows each person of the demo', async () => {
    for (const { name, slug, id } of people) {
      const [contact] = await records().contacts.findByProfile([{ kind: 'slug', value: slug }]);
      expect(contact?.name.full).toBe(name);
      expect(contact?.externalIds[0]?.id).toBe(id);
    }
  });

  it('is left as it is by the same files once more', async () => {
    const before = await world.store.in(programId).contacts.page({}, 0, 100);
    expect(countsOf(await importFile('data-loader.csv'))).toEqual([0, 0, 36, 0]);
    expect(countsOf(await importFile('sheet.csv'))).toEqual([0, 0, 14, 0]);
    expect(await world.store.in(programId).contacts.page({}, 0, 100)).toEqual(before);
  });

  it('closes the loop: seen, accepted, exported, loaded, landed', async () => {
    const promoted = await observe('promoted', [
      makePosition('Vice President, Claims Operations', 'Quillstone Insurance', '2026-02'),
    ]);
    expect(promoted.judgement.verdict.kind).toBe('title-changed');
    await acceptFindings(world, { ...promoted.ids, fields: [{ field: 'title' }] });
    const left = await observe('left', [
      makePosition('Chief Data Officer', 'Calderwyn Analytics', '2026-01'),
      { ...makePosition('Head of Data Platforms', 'Lumenfjord Energy', '2018-01'), end: '2025-12', current: false },
    ]);
    expect(left.judgement.verdict.kind).toBe('left-company');
    await departAsPlanned(world, left.ids);
    const { batch } = await prepareExport(world, { programId, target: 'salesforce-loader' });
    const content = decode((await world.store.in(programId).exportFiles.get(batch.id))?.bytes);
    expect(content).toBe(
      'Id,Title,Reference_Status__c,Searchable__c,Left_Company_On__c\n' +
        `${promoted.person.id},"Vice President, Claims Operations",,,\n` +
        `${left.person.id},,Left Company,FALSE,2025-12-01\n`,
    );
    await completeExport(world, { programId, batchId: batch.id });
    const before = readFileSync(join(top, 'program/data-loader.csv'), 'utf8');
    const { records: loaded } = applyLoaderFile(before, content, { at: world.now() });
    const run = await importFile('data-loader.csv', Buffer.from(loaded));
    expect(run).toMatchObject({ landed: 4, reopened: 0, conflicts: 0 });
  });
});

/** Shows the page of the person of a scenario, and what was made of it. */
async function observe(scenario: string, positions: ObservedPosition[]) {
  const person = people.find((candidate) => candidate.scenario === scenario)!;
  const name = { value: person.name, confidence: 0.99, evidence: [] };
  const observation = makeObservation({ slug: person.slug, urn: null, memberId: null, name, positions });
  const [met] = await recordObservation(world, { programIds: [programId], observation });
  const { id: contactId } = met!.contact;
  const judgement = (await records().judgements.latestOf([contactId])).get(contactId)!;
  return { person, judgement, ids: { programId, contactId, judgementId: judgement.id } };
}
