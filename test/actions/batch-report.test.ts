import { beforeEach, describe, expect, it } from 'vitest';
import { completeExport } from '../../src/actions/complete-export';
import { importRecords } from '../../src/actions/import-records';
import { prepareExport } from '../../src/actions/prepare-export';
import { readBatch } from '../../src/actions/read-batch';
import { readBatches } from '../../src/actions/read-batches';
import { takeBackExport } from '../../src/actions/take-back-export';
import { withdrawCorrections } from '../../src/actions/withdraw-corrections';
import { makeCorrection } from '../store/make-rows';
import { file, makeWorld, putRows, row, seed, type TestWorld } from './test-world';

const LINES = [2, 3, 4, 5, 6];

let world: TestWorld;
let programId: string;
const linesOf = async (batchId: string) => (await readBatch(world, { programId, batchId })).lines;
const statesOf = async (batchId: string) =>
  Object.fromEntries((await linesOf(batchId)).map(({ correction, state }) => [correction.id, state]));
const reportOf = async (batchId: string) =>
  (await readBatches(world, { programId })).find(({ batch }) => batch.id === batchId)!;

async function exportAll(): Promise<string> {
  const { batch } = await prepareExport(world, { programId, target: 'excel' });
  await completeExport(world, { programId, batchId: batch.id });
  return batch.id;
}

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(
    world,
    LINES.map((line) => row(line)),
  );
  programId = program.id;
  const corrections = contacts.map(({ id }, index) =>
    makeCorrection(`k${index + 2}`, programId, { recordId: id, createdAt: world.now() }),
  );
  await putRows(world, programId, 'corrections', ...corrections);
});

describe('the report of a batch', () => {
  it('says of each correction how it stands', async () => {
    const { batch } = await prepareExport(world, { programId, target: 'excel' });
    expect(new Set(Object.values(await statesOf(batch.id)))).toEqual(new Set(['waiting']));
    await withdrawCorrections(world, { programId, correctionIds: ['k6'] });
    await completeExport(world, { programId, batchId: batch.id });
    world.wait(10);
    await importRecords(
      world,
      file(programId, [row(2, { title: 'VP Sales' }), row(3), row(4, { title: 'President' }), row(6)]),
    );
    const states = { k2: 'landed', k3: 'reopened', k4: 'conflict', k5: 'out', k6: 'withdrawn' };
    expect(await statesOf(batch.id)).toEqual(states);
    const lines = await linesOf(batch.id);
    expect(lines.find(({ state }) => state === 'conflict')).toMatchObject({
      name: 'Ann Elder',
      company: 'Acme',
      targets: ['excel'],
      correction: { oldValue: 'Director', newValue: 'VP Sales' },
      shown: { valueInFile: 'President', daysOut: 10 },
    });
    expect(lines.find(({ state }) => state === 'out')?.shown).toBeNull();
    const numbers = { asked: 5, out: 1, landed: 1, reopened: 1, conflicts: 1, averageDaysOut: 10 };
    expect(await reportOf(batch.id)).toMatchObject(numbers);
    expect((await readBatch(world, { programId, batchId: batch.id })).report).toMatchObject(numbers);
  });

  it('names the batch in which a reopened correction went on, and keeps its own count', async () => {
    const first = await exportAll();
    await importRecords(world, file(programId, [row(3)]));
    const second = await exportAll();
    expect(await statesOf(first)).toMatchObject({ k3: 'went-on', k2: 'out' });
    const fileName = (await reportOf(second)).batch.fileName;
    expect((await linesOf(first)).find(({ state }) => state === 'went-on')).toMatchObject({
      wentOnTo: { id: second, fileName },
    });
    world.wait(3);
    await importRecords(world, file(programId, [row(3, { title: 'VP Sales' })]));
    expect(await statesOf(second)).toEqual({ k3: 'landed' });
    expect(await reportOf(first)).toMatchObject({ asked: 5, out: 4, landed: 0, reopened: 1, averageDaysOut: null });
    expect(await reportOf(second)).toMatchObject({ asked: 1, out: 0, landed: 1, averageDaysOut: 3 });
  });

  it('says of a batch taken back that its corrections wait, and of those that landed that they have', async () => {
    const batchId = await exportAll();
    await importRecords(world, file(programId, [row(2, { title: 'VP Sales' })]));
    await takeBackExport(world, { programId, batchId });
    expect(await statesOf(batchId)).toEqual({
      k2: 'landed',
      k3: 'waiting',
      k4: 'waiting',
      k5: 'waiting',
      k6: 'waiting',
    });
    expect(await reportOf(batchId)).toMatchObject({ out: 0, landed: 1, batch: { state: 'taken-back' } });
  });
});
