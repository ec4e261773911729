/** All chance comes from here. */
export const SEED = 'muster 2026-03-01';

/** How many times each fixture is damaged in several ways at once, beside once by each mutator. */
const COMBINATIONS = 120;

const pathOf = ({ kind, id }) => `${kind}/${id}`;

/** Reads fixtures as they are, whole and by each strategy alone. */
export function readFixtures(workers, fixtures) {
  return workers.run(fixtures, async (page, capture) => ({
    ...(await page.evaluate((each) => globalThis.readersBench.report(each), capture)),
    fixture: pathOf(capture),
    isModelled: capture.isModelled,
  }));
}

/** Damages and reads each fixture in some two hundred ways, or in a share of them. */
export async function readDamaged(workers, fixtures, share) {
  let done = 0;
  const trials = await workers.run(fixtures, async (page, capture) => {
    const task = { capture, seed: SEED, combinations: COMBINATIONS, share };
    const run = await page.evaluate(
      (each) => globalThis.readersBench.mutate(each.capture, each.seed, each.combinations, each.share),
      task,
    );
    process.stderr.write(`\r${++done} of ${fixtures.length} fixtures damaged`);
    return run.map((trial) => ({ ...trial, fixture: pathOf(capture) }));
  });
  process.stderr.write('\n');
  return trials.flat();
}
