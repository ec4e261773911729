import Dexie from 'dexie';
import { CORRECTABLE_FIELDS, type Correction, type CorrectionState, isQueued } from '../../domain/correction';
import type { Id, Instant } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import type { ProgramRecords } from '../program-records';
import { outOfSight } from './keep-outlines';
import { getOwn, manyOwn } from './own-rows';

/** So many corrections are read at once: few enough for a page to answer a key in between. */
const PIECE = 1_000;

/** The corrections of a program. */
export function readCorrections(database: Database, programId: Id) {
  const table = tableOf(database, 'corrections');
  /** Those in a state, the older first, from after another on. */
  const inState = (state: CorrectionState, after: [createdAt?: Instant, id?: Id] = []) =>
    table
      .where('[programId+state+createdAt+id]')
      .between([programId, state, ...after], [programId, state, Dexie.maxKey], false);
  const inPieces = async (state: CorrectionState) => {
    const all: Correction[] = [];
    for (let size = PIECE; size === PIECE;) {
      const last = all.at(-1);
      const rows = await inState(state, last && [last.createdAt, last.id])
        .limit(PIECE)
        .toArray();
      all.push(...rows);
      size = rows.length;
    }
    return all;
  };
  // By the count a live query is told of every write of corrections: of many it need not note each.
  const allInState = async (state: CorrectionState) =>
    Dexie.currentTransaction !== null || (await inState(state).count()) <= PIECE
      ? inState(state).toArray()
      : outOfSight(() => inPieces(state));
  const inStates = async (...states: CorrectionState[]) => (await Promise.all(states.map(allInState))).flat();
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
    settled: async (state, limit) => ({
      total: await inState(state).count(),
      latest: newestFirst(await inState(state).reverse().limit(limit).toArray()),
    }),
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
