import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import type { ProgramRecords } from '../program-records';
import { getOwn, inProgram } from './own-rows';

/** The run under way was started last, but for a clock that was set back. Each holds a list of ids, so not all are read. */
const RECENT = 5;

/** The review runs of a program and the lists they are started from. */
export function readRuns(database: Database, programId: Id): Pick<ProgramRecords, 'runs' | 'savedLists'> {
  const runs = tableOf(database, 'runs');
  const steps = tableOf(database, 'runSteps');
  const newestFirst = () => inProgram(runs, programId, 'startedAt').reverse();
  return {
    runs: {
      get: (id) => getOwn(runs, programId, id),
      open: async () => (await newestFirst().limit(RECENT).toArray()).find(({ endedAt }) => endedAt === undefined),
      latest: (limit) => newestFirst().limit(limit).toArray(),
      stepsOf: (runId) => steps.where('[programId+runId]').equals([programId, runId]).sortBy('at'),
      stepsOfContact: (id) => steps.where('[programId+contactId]').equals([programId, id]).sortBy('at'),
    },
    savedLists: { all: () => tableOf(database, 'savedLists').where({ programId }).sortBy('name') },
  };
}
