import Dexie from 'dexie';
import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import type { ProgramRecords } from '../program-records';
import { getOwn, inProgram } from './own-rows';

/** The review runs of a program and the lists they are started from. */
export function readRuns(database: Database, programId: Id): Pick<ProgramRecords, 'runs' | 'savedLists'> {
  const runs = tableOf(database, 'runs');
  const steps = tableOf(database, 'runSteps');
  const newestFirst = () => inProgram(runs, programId, 'startedAt').reverse();
  return {
    runs: {
      get: (id) => getOwn(runs, programId, id),
      open: () =>
        newestFirst()
          .filter(({ endedAt }) => endedAt === undefined)
          .first(),
      latest: (limit) => newestFirst().limit(limit).toArray(),
      stepsOf: (runId) => steps.where('[programId+runId]').equals([programId, runId]).sortBy('at'),
      stepsSince: (at) =>
        steps.where('[programId+openedAt]').between([programId, at], [programId, Dexie.maxKey]).toArray(),
    },
    savedLists: { all: () => tableOf(database, 'savedLists').where({ programId }).sortBy('name') },
  };
}
