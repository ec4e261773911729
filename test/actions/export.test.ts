import { decode, makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { annotateExport } from '../../src/actions/annotate-export';
import { completeExport } from '../../src/actions/complete-export';
import { noteDownload } from '../../src/actions/note-download';
import { prepareExport } from '../../src/actions/prepare-export';
import { previewExport } from '../../src/actions/preview-export';
import { takeBackExport } from '../../src/actions/take-back-export';
import { undoEvent } from '../../src/actions/undo-event';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import { changeProgram } from '../../src/actions/change-program';
import { correctionIdsOf } from '../../src/domain/batch';
import type { Event } from '../../src/domain/event';
import { refusalOf } from '../refusal';
import { makeCorrection } from '../store/make-rows';
import { wordsIn } from '../say-well';

let world: TestWorld;
let programId: string;
let ids: string[];
let seeded: Event;
const records = () => world.store.in(programId);

beforeEach(async () => {
  world = makeWorld();
  const externalId = (id: string) => ({ externalIds: [{ system: 'salesforce' as const, id }] });
  const rows = [row(2, externalId('003000000000001AAA')), row(3, { externalIds: [] })];
  const { program, contacts } = await seed(world, rows);
  programId = program.id;
  ids = contacts.map(({ id }) => id);
  seeded = await putRows(
    world,
    programId,
    'corrections',
    makeCorrection('k1', programId, { recordId: ids[0]!, createdAt: '2026-03-01T00:00:01.000Z' }),
    makeCorrection('k2', programId, { recordId: ids[1]!, createdAt: '2026-03-01T00:00:02.000Z' }),
    makeCorrection('k3', programId, {
      recordId: ids[0]!,
      field: 'location',
      oldValue: '',
      newValue: 'Berlin',
      createdAt: '2026-03-01T00:00:03.000Z',
    }),
  );
});

const states = async () =>
  Object.fromEntries((await records().corrections.many(['k1', 'k2', 'k3'])).map(({ id, state }) => [id, state]));
const fileOf = async (batchId: string) => (await records().exportFiles.get(batchId))!;

describe('preparing an export', () => {
  it('keeps the file and leaves the queue alone', async () => {
    const { batch, skipped } = await prepareExport(world, { programId, target: 'excel-csv' });
    expect(batch).toMatchObject({ state: 'prepared', files: [{ target: 'excel-csv', rowCount: 3 }] });
    expect(correctionIdsOf(batch)).toEqual(['k1', 'k3', 'k2']);
    expect(skipped).toEqual([]);
    expect(await records().batches.get(batch.id)).toEqual(batch);
    const { type, bytes } = await fileOf(batch.id);
    expect(type).toBe('text/csv;charset=utf-8');
    expect(decode(bytes)).toContain('Berlin');
    expect(await records().corrections.queue()).toHaveLength(3);
  });

  it('groups what is about one contact, and leaves what the form cannot carry in the queue', async () => {
    const { batch, skipped } = await prepareExport(world, { programId, target: 'salesforce-loader' });
    expect(batch.files).toMatchObject([{ rowCount: 1, correctionIds: ['k1', 'k3'] }]);
    expect(decode((await fileOf(batch.id)).bytes)).toBe('Id,Title,MailingCity\n003000000000001AAA,VP Sales,Berlin\n');
    expect(wordsIn(skipped)).toEqual([{ correctionId: 'k2', why: expect.stringMatching(/Salesforce id/i) }]);
    await completeExport(world, { programId, batchId: batch.id });
    expect(await states()).toEqual({ k1: 'exported', k2: 'pending', k3: 'exported' });
  });

  it('takes a chosen part', async () => {
    const { batch } = await prepareExport(world, { programId, target: 'excel-csv', correctionIds: ['k2', 'gone'] });
    expect(correctionIdsOf(batch)).toEqual(['k2']);
  });

  it('sends each field to its home: one click, several files in a zip', async () => {
    const homes = { title: 'salesforce-loader', location: 'excel-csv' } as const;
    await changeProgram(world, { programId, change: { exportTo: 'json', homes } });
    const { batch, skipped } = await prepareExport(world, { programId });
    expect(batch.fileName).toMatch(/^muster-.*\.zip$/);
    expect(batch.files.map(({ target, correctionIds }) => [target, correctionIds])).toEqual([
      ['salesforce-loader', ['k1']],
      ['excel-csv', ['k3']],
    ]);
    expect(skipped.map(({ correctionId }) => correctionId)).toEqual(['k2']);
    const { type, bytes } = await fileOf(batch.id);
    expect(type).toBe('application/zip');
    const unzipped = unzipSync(bytes);
    expect(Object.keys(unzipped)).toEqual(batch.files.map(({ fileName }) => fileName));
    expect(decode(unzipped[batch.files[0]!.fileName])).toContain('003000000000001AAA,VP Sales');
    await completeExport(world, { programId, batchId: batch.id });
    expect(await states()).toEqual({ k1: 'exported', k2: 'pending', k3: 'exported' });
  });

  it('without a row is refused in words, and nothing is kept', async () => {
    const input = { programId, target: 'salesforce-loader' as const, correctionIds: ['k2'] };
    expect(await refusalOf(prepareExport(world, input))).toMatch(/None of the corrections can go.*Salesforce id/);
    const nobody = { programId, correctionIds: [] };
    expect(await refusalOf(prepareExport(world, nobody))).toContain('No correction is chosen');
    const gone = { programId, correctionIds: ['gone'] };
    expect(await refusalOf(prepareExport(world, gone))).toContain('None of the chosen corrections waits any more');
    await withdrawCorrections(world, { programId, correctionIds: ['k1', 'k2', 'k3'] });
    expect(await refusalOf(prepareExport(world, { programId, target: 'excel-csv' }))).toContain('The queue is empty');
    expect(await records().batches.all()).toEqual([]);
  });

  it('begins again when the queue changes under it', async () => {
    let isChanged = false;
    const { batch } = await prepareExport(world, { programId, target: 'excel-csv' }, async (step) => {
      if (step !== 'packing' || isChanged) return;
      isChanged = true;
      await withdrawCorrections(world, { programId, correctionIds: ['k2'] });
    });
    expect(correctionIdsOf(batch)).toEqual(['k1', 'k3']);
    expect(decode((await fileOf(batch.id)).bytes).split('\r\n')).toHaveLength(4);
    expect(await records().batches.all()).toHaveLength(1);
  });

  it.each(['collecting', 'writing', 'packing'])('writes nothing when it is ended while %s', async (ended) => {
    const before = await world.dumpAll();
    const follow = (step: string) => (step === ended ? Promise.reject(new Error('ended')) : Promise.resolve());
    await expect(prepareExport(world, { programId }, follow)).rejects.toThrow('ended');
    expect(await world.dumpAll()).toBe(before);
  });
});

describe('a preview of an export', () => {
  it('shows what the export would write, and writes nothing', async () => {
    const before = await world.dumpAll();
    const { files, skipped } = await previewExport(world, { programId, target: 'salesforce-loader' });
    expect(await world.dumpAll()).toBe(before);
    expect(files).toMatchObject([{ target: 'salesforce-loader', rowCount: 1, corrections: 2 }]);
    expect(files[0]!.tables).toEqual([
      {
        name: expect.any(String),
        headers: ['Id', 'Title', 'MailingCity'],
        rows: [['003000000000001AAA', 'VP Sales', 'Berlin']],
      },
    ]);
    expect(files[0]!.columns[0]).toEqual({ key: 'key', header: 'Id', kind: 'id', isFixed: true, isChosen: true });
    expect(structuredClone(files)).toEqual(files);
    expect(skipped.map(({ correctionId }) => correctionId)).toEqual(['k2']);
  });

  it('shows at most twenty rows of a table, and as many lines of a text', async () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      makeCorrection(`m${index}`, programId, { recordId: ids[0]!, createdAt: '2026-03-02T00:00:00.000Z' }),
    );
    await putRows(world, programId, 'corrections', ...many);
    for (const target of ['excel', 'json'] as const) {
      const { files } = await previewExport(world, { programId, target });
      expect(files[0]!.corrections).toBe(53);
      expect(files[0]!.tables[0]!.rows).toHaveLength(20);
    }
  });
});

describe('a batch', () => {
  const prepare = async () => (await prepareExport(world, { programId, target: 'excel-csv' })).batch;

  it('is exported only when its download is complete, and only once', async () => {
    const { id: batchId } = await prepare();
    await noteDownload(world, { programId, batchId, downloadId: 7 });
    expect(await records().batches.get(batchId)).toMatchObject({ state: 'prepared', downloadId: 7 });
    expect((await completeExport(world, { programId, batchId }))?.action).toBe('complete-export');
    expect(await records().corrections.ofBatch(batchId)).toHaveLength(3);
    const before = await world.dumpAll();
    expect(await completeExport(world, { programId, batchId })).toBeNull();
    expect(await world.dumpAll()).toBe(before);
  });

  it('keeps its bytes through all that happens to it', async () => {
    const { id: batchId } = await prepare();
    const { bytes } = await fileOf(batchId);
    await noteDownload(world, { programId, batchId, downloadId: 7 });
    await completeExport(world, { programId, batchId });
    await annotateExport(world, { programId, batchId, comment: 'Sent' });
    await takeBackExport(world, { programId, batchId });
    expect((await fileOf(batchId)).bytes).toEqual(bytes);
  });

  it('leaves alone what left the queue before the file was written', async () => {
    const { id: batchId } = await prepare();
    await withdrawCorrections(world, { programId, correctionIds: ['k2'] });
    await completeExport(world, { programId, batchId });
    expect(await states()).toEqual({ k1: 'exported', k2: 'withdrawn', k3: 'exported' });
  });

  it('that is saved later leaves alone what went out in another one meanwhile', async () => {
    const [first, second] = [await prepare(), await prepare()];
    await completeExport(world, { programId, batchId: second.id });
    await completeExport(world, { programId, batchId: first.id });
    expect(await records().corrections.ofBatch(second.id)).toHaveLength(3);
    expect(await records().corrections.ofBatch(first.id)).toEqual([]);
    await takeBackExport(world, { programId, batchId: first.id });
    expect(await states()).toEqual({ k1: 'exported', k2: 'exported', k3: 'exported' });
  });

  it('can be taken back, and that can be undone', async () => {
    const { id: batchId } = await prepare();
    await completeExport(world, { programId, batchId });
    const before = await world.dump();
    const event = await takeBackExport(world, { programId, batchId });
    expect(await states()).toEqual({ k1: 'pending', k2: 'pending', k3: 'pending' });
    expect((await records().corrections.queue())[0]).not.toHaveProperty('exportedAt');
    expect(await takeBackExport(world, { programId, batchId })).toBeNull();
    await undoEvent(world, { programId, eventId: event!.id });
    expect(await world.dump()).toEqual(before);
  });

  it.each([
    ['waits', 'CEO', 'pending'],
    ['waits and asks for what was before', 'Director', 'withdrawn'],
  ])('taken back gives way to a newer correction that %s', async (_, newValue, state) => {
    const { id: batchId } = await prepare();
    await completeExport(world, { programId, batchId });
    const newer = { recordId: ids[0]!, oldValue: 'VP Sales', newValue, createdAt: world.now() };
    await putRows(world, programId, 'corrections', makeCorrection('k4', programId, newer));
    await takeBackExport(world, { programId, batchId });
    expect(await states()).toEqual({ k1: 'withdrawn', k2: 'pending', k3: 'pending' });
    expect(await records().corrections.get('k4')).toMatchObject({ oldValue: 'Director', newValue, state });
  });

  it('taken back sends nothing old after a newer correction that is out', async () => {
    const first = await prepare();
    await completeExport(world, { programId, batchId: first.id });
    const newer = { recordId: ids[0]!, oldValue: 'VP Sales', newValue: 'CEO', createdAt: world.now() };
    await putRows(world, programId, 'corrections', makeCorrection('k4', programId, newer));
    const second = await prepare();
    await completeExport(world, { programId, batchId: second.id });
    await takeBackExport(world, { programId, batchId: first.id });
    expect((await records().corrections.queue()).map(({ id }) => id)).toEqual(['k2', 'k3']);
    expect(await records().corrections.get('k4')).toMatchObject({ oldValue: 'Director', state: 'exported' });
  });

  it('has a comment that can be undone', async () => {
    const { id: batchId } = await prepare();
    const event = await annotateExport(world, { programId, batchId, comment: '  Sent to the client  ' });
    expect(await records().batches.get(batchId)).toMatchObject({ comment: 'Sent to the client' });
    expect(await annotateExport(world, { programId, batchId, comment: 'Sent to the client' })).toBeNull();
    await completeExport(world, { programId, batchId });
    await undoEvent(world, { programId, eventId: event!.id });
    expect(await records().batches.get(batchId)).not.toHaveProperty('comment');
    await annotateExport(world, { programId, batchId, comment: 'x' });
    await annotateExport(world, { programId, batchId, comment: '' });
    expect(await records().batches.get(batchId)).not.toHaveProperty('comment');
    expect(await refusalOf(annotateExport(world, { programId, batchId, comment: 'x'.repeat(2001) }))).toContain(
      'Shorten',
    );
  });

  it('that was exported cannot be undone behind the back of the system of record', async () => {
    const { id: batchId } = await prepare();
    await completeExport(world, { programId, batchId });
    expect(await refusalOf(undoEvent(world, { programId, eventId: seeded.id }))).toContain('corrections exported in');
  });

  it('that is not known is refused in words', async () => {
    expect(await refusalOf(completeExport(world, { programId, batchId: 'x' }))).toContain('not known any more');
  });
});
