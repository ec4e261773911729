import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginPlay, snap } from './loop-model/play';
import { checkState } from './loop-model/check-state';
import { CHOICES, makeStep, STEP_NAMES, type Step } from './loop-model/steps';

const OFTEN = ['import', 'import', 'import', 'mend', 'mend', 'see', 'export', 'export', 'apply', 'undo', 'complete'];
const step = fc.record({
  name: fc.constantFrom(...([...STEP_NAMES, ...OFTEN] as Step['name'][])),
  who: fc.nat(CHOICES.who - 1),
  what: fc.nat(CHOICES.what - 1),
  how: fc.nat(CHOICES.how - 1),
});
const steps = fc.array(step, { minLength: 1, maxLength: 30, size: 'max' });
const first: Step = { name: 'import', who: 0, what: 0, how: 1 };

/** Plays a sequence of steps and checks after each what must hold. */
async function play(sequence: readonly Step[]): Promise<void> {
  const play = await beginPlay();
  const other = await snap(play.world, play.otherId);
  let state = await snap(play.world, play.programId);
  for (const one of [first, ...sequence]) {
    state = await makeStep(play, one, state);
    checkState(state, JSON.stringify(one));
  }
  expect(await snap(play.world, play.otherId)).toEqual(other);
}

/** For longer plays: `LOOP_MODEL=runs,seed`. */
it('any sequence of imports, corrections, exports and undos keeps the loop closed', async () => {
  const [runs, seed] = (process.env['LOOP_MODEL'] ?? '6,20260301').split(',').map(Number);
  await fc.assert(fc.asyncProperty(steps, play), { numRuns: runs!, seed: seed! });
}, 600_000);
