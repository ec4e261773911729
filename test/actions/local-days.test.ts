import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { prepareExport } from '../../src/actions/prepare-export';
import { makeCorrection } from '../store/make-rows';
import { decode, makeWorld, putRows, row, seed, type TestWorld } from './test-world';

/** At nine in the morning in UTC, when the clock of the test world begins, it is still the day before in Honolulu. */
const DAYS = [
  ['UTC', '2026-03-01'],
  ['Pacific/Honolulu', '2026-02-28'],
] as const;

let world: TestWorld;
beforeEach(() => (world = makeWorld()));
afterEach(() => vi.unstubAllEnvs());

it.each(DAYS)('in %s a sheet says that a page was seen on %s', async (zone, day) => {
  vi.stubEnv('TZ', zone);
  const { program, contacts } = await seed(world);
  const made = makeCorrection('k1', program.id, { recordId: contacts[0]!.id });
  const evidence = { ...made.evidence, seenAt: world.now() };
  await putRows(world, program.id, 'corrections', { ...made, evidence });
  const { batch } = await prepareExport(world, { programId: program.id, target: 'excel-csv' });
  const file = await world.store.in(program.id).exportFiles.get(batch.id);
  expect(decode(file?.bytes)).toContain(`,${day},`);
});

it.each(DAYS)('in %s a next action without a day is due on the day of its import, %s', async (zone, day) => {
  vi.stubEnv('TZ', zone);
  const { program } = await seed(world, [row(2, { nextAction: 'Call' })]);
  expect(await world.store.in(program.id).nextActions.open()).toMatchObject([{ what: 'Call', dueOn: day }]);
});
