import Dexie from 'dexie';
import type { Id } from '../../domain/ids';
import { STEP_OUTCOMES, stepId, type StepOutcome } from '../../domain/review-run';
import { type Database, tableOf } from '../database';
import type { ProgramRecords } from '../program-records';
import { getOwn, inProgram } from './own-rows';

/** So many of the runs started last are looked through for one under way. */
const RECENT = 5;

/** The review runs of a program and the lists they are started from. */
export function readRuns(database: Database, programId: Id): Pick<ProgramRecords, 'runs' | 'savedLists'> {
  const runs = tableOf(database, 'runs');
  const steps = tableOf(database, 'runSteps');
  const newestFirst = () => inProgram(runs, programId, 'startedAt').reverse();
  const stepsBy = (second: 'outcome' | 'at', runId: Id) =>
    steps
      .where(`[programId+runId+${second}]`)
      .between([programId, runId, Dexie.minKey], [programId, runId, Dexie.maxKey]);
  const withOutcome = (runId: Id, outcome: StepOutcome) =>
    steps.where('[programId+runId+outcome]').equals([programId, runId, outcome]);
  return {
    runs: {
      get: (id) => getOwn(runs, programId, id),
      open: async () => {
        // The run under way was started last, but for a clock that was set back. Each holds a long list of ids, so no others are read for it.
        const newest = await newestFirst().first();
        if (newest?.endedAt === undefined) return newest;
        return (await newestFirst().limit(RECENT).toArray()).find(({ endedAt }) => endedAt === undefined);
      },
      latest: (limit) => newestFirst().limit(limit).toArray(),
      openedOn: (day) => runs.where('[programId+opened.on]').equals([programId, day]).toArray(),
      step: (runId, contactId) => getOwn(steps, programId, stepId(runId, contactId)),
      contactsWithStep: async (runId) => {
        const start = stepId(runId, '').length;
        return (await stepsBy('outcome', runId).primaryKeys()).map((id) => id.slice(start));
      },
      countSteps: async (runId) => {
        const counts = STEP_OUTCOMES.map(async (one) => [one, await withOutcome(runId, one).count()] as const);
        return Object.fromEntries(await Promise.all(counts)) as Record<StepOutcome, number>;
      },
      stepsWith: (runId, outcome) => withOutcome(runId, outcome).sortBy('at'),
      latestSteps: (runId, limit) => stepsBy('at', runId).reverse().limit(limit).toArray(),
      stepsOfContact: (id) => steps.where('[programId+contactId]').equals([programId, id]).toArray(),
    },
    savedLists: { all: () => tableOf(database, 'savedLists').where({ programId }).sortBy('name') },
  };
}
