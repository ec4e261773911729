import { CORRECTABLE_FIELDS, type Correction, type CorrectionState, isQueued } from '../../domain/correction';
import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import type { ProgramRecords } from '../program-records';
import { getOwn, manyOwn } from './own-rows';

/** The corrections of a program. */
export function readCorrections(database: Database, programId: Id) {
  const table = tableOf(database, 'corrections');
  const inState = (state: CorrectionState) => table.where('[programId+state]').equals([programId, state]);
  // Of one key at a time the database gives all rows at once, and counts them itself; of several Dexie asks row by row.
  const inStates = async (...states: CorrectionState[]) =>
    (await Promise.all(states.map((state) => inState(state).toArray()))).flat();
  const rowsOf = (recordId: Id) => table.where('[programId+recordId]').equals([programId, recordId]).toArray();
  const ofRecord = async (recordId: Id) => newestFirst(await rowsOf(recordId));
  return {
    get: (id) => getOwn(table, programId, id),
    many: (ids) => manyOwn(table, programId, ids),
    queue: async () => (await inStates('pending', 'reopened')).sort(compareAge),
    countQueue: async () => (await inState('pending').count()) + (await inState('reopened').count()),
    ofContact: ofRecord,
    ofRecord,
    ofBatch: (batchId) => table.where('[programId+batchId]').equals([programId, batchId]).toArray(),
    countOut: (batchId) =>
      table
        .where('[programId+batchId+state]')
        .equals([programId, batchId, 'exported' satisfies CorrectionState])
        .count(),
    out: () => inStates('exported'),
    settled: async () => newestFirst(await inStates('landed', 'conflict')),
    /** How many corrections of each of the contacts wait in the queue. */
    async countQueued(contactIds: readonly Id[]): Promise<Map<Id, number>> {
      const corrections = await Promise.all(contactIds.map(rowsOf));
      return new Map(contactIds.map((id, place) => [id, corrections[place]!.filter(isQueued).length]));
    },
  } satisfies ProgramRecords['corrections'] & { countQueued: unknown };
}

function newestFirst(corrections: readonly Correction[]): Correction[] {
  return corrections.toSorted((a, b) => compareAge(b, a));
}

/** The older first; those made together in the order of the fields of a record. */
function compareAge(a: Correction, b: Correction): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return CORRECTABLE_FIELDS.indexOf(a.field) - CORRECTABLE_FIELDS.indexOf(b.field);
}
