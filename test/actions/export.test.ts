import { makeWorld, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { completeExport } from '../../src/actions/complete-export';
import { noteDownload } from '../../src/actions/note-download';
import { prepareExport } from '../../src/actions/prepare-export';
import { takeBackExport } from '../../src/actions/take-back-export';
import { undoEvent } from '../../src/actions/undo-event';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import { makeCorrection } from '../store/make-rows';

let world: TestWorld;
let programId: string;
let ids: string[];
const records = () => world.store.in(programId);

beforeEach(async () => {
  world = makeWorld();
  const externalId = (id: string) => ({ externalIds: [{ system: 'salesforce' as const, id }] });
  const rows = [row(2, externalId('003000000000001AAA')), row(3, { externalIds: [] })];
  const { program, contacts } = await seed(world, rows);
  programId = program.id;
  ids = contacts.map(({ id }) => id);
  const made = [
    makeCorrection('k1', programId, { recordId: ids[0]!, createdAt: '2026-03-01T00:00:01.000Z' }),
    makeCorrection('k2', programId, { recordId: ids[1]!, createdAt: '2026-03-01T00:00:02.000Z' }),
    makeCorrection('k3', programId, {
      recordId: ids[0]!,
      field: 'location',
      oldValue: '',
      newValue: 'Berlin',
      createdAt: '2026-03-01T00:00:03.000Z',
    }),
  ];
  await world.store.transact(programId, async (write) => {
    await write.add('corrections', made);
    write.event({ id: 'seed', at: world.now(), action: 'accept', summary: 'Seeded', contactIds: [] });
  });
});

const states = async () =>
  Object.fromEntries((await records().corrections.many(['k1', 'k2', 'k3'])).map(({ id, state }) => [id, state]));

describe('preparing an export', () => {
  it('keeps the file and leaves the queue alone', async () => {
    const batch = await prepareExport(world, { programId, target: 'excel-csv' });
    expect(batch).toMatchObject({ state: 'prepared', rowCount: 3, correctionIds: ['k1', 'k3', 'k2'] });
    expect(await records().batches.get(batch.id)).toEqual(batch);
    expect(await records().corrections.queue()).toHaveLength(3);
  });

  it('groups what is about one contact, and leaves what the form cannot carry in the queue', async () => {
    const batch = await prepareExport(world, { programId, target: 'salesforce-loader' });
    expect(batch).toMatchObject({ rowCount: 1, correctionIds: ['k1', 'k3'] });
    expect(batch.content).toContain('003000000000001AAA');
    expect(batch.notes.join(' ')).toMatch(/Salesforce id/i);
    await completeExport(world, { programId, batchId: batch.id });
    expect(await states()).toEqual({ k1: 'exported', k2: 'pending', k3: 'exported' });
  });

  it('takes a chosen part', async () => {
    const batch = await prepareExport(world, { programId, target: 'excel-csv', correctionIds: ['k2'] });
    expect(batch.correctionIds).toEqual(['k2']);
  });

  it('without a row is refused in words, and nothing is kept', async () => {
    const input = { programId, target: 'salesforce-loader', correctionIds: ['k2'] } as const;
    await expect(prepareExport(world, input)).rejects.toThrow('None of the corrections can go');
    await withdrawCorrections(world, { programId, correctionIds: ['k1', 'k2', 'k3'] });
    await expect(prepareExport(world, { programId, target: 'excel-csv' })).rejects.toThrow('The queue is empty');
    expect(await records().batches.all()).toEqual([]);
  });
});

describe('a batch', () => {
  const prepare = () => prepareExport(world, { programId, target: 'excel-csv' });

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

  it('leaves alone what left the queue before the file was written', async () => {
    const { id: batchId } = await prepare();
    await withdrawCorrections(world, { programId, correctionIds: ['k2'] });
    await completeExport(world, { programId, batchId });
    expect(await states()).toEqual({ k1: 'exported', k2: 'withdrawn', k3: 'exported' });
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

  it('that was exported cannot be undone behind the back of the system of record', async () => {
    const { id: batchId } = await prepare();
    await completeExport(world, { programId, batchId });
    await expect(undoEvent(world, { programId, eventId: 'seed' })).rejects.toThrow('corrections exported in');
  });

  it('that is not known is refused in words', async () => {
    await expect(completeExport(world, { programId, batchId: 'x' })).rejects.toThrow('not known any more');
  });
});
