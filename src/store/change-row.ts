import type { Change, RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import { isSame } from '../domain/is-same';

/** What one event changed in a table, as the database has it: of one record, or of many at once. */
export interface ChangeRow extends Pick<Change, 'id' | 'eventId' | 'programId' | 'table'> {
  /** The record; of many, `manyOf(table)`. */
  recordId: Id;
  /** Absent parts as in {@link Change}. */
  records: { id: Id; before?: unknown; after?: unknown }[];
}

/** Up to this many records of a table each have a row of their own, found by an index. */
const FEW = 20;

/** So many records share a row when there are more: few enough to be read one row after the other. */
const MANY = 250;

/** Stands before the table's name where a row is about many records. No id of a record begins with it. */
const MANY_MARK = '*';

/** What stands for the record in the rows that are about many of a table. */
export function manyOf(table: RecordTable): string {
  return `${MANY_MARK}${table}`;
}

/** The rows that keep the changes of one event. What a record was when it was created is not kept: see {@link Change}. */
export function packChanges(changes: readonly Change[]): ChangeRow[] {
  return [...Map.groupBy(changes, ({ table }) => table).values()].flatMap((ofTable) => {
    const size = ofTable.length > FEW ? MANY : 1;
    return Array.from({ length: Math.ceil(ofTable.length / size) }, (_, index) =>
      packRow(ofTable.slice(index * size, (index + 1) * size), size === 1),
    );
  });
}

function packRow(changes: readonly Change[], isSingle: boolean): ChangeRow {
  const { eventId, programId, table, recordId } = changes[0]!;
  const records = changes.map(({ recordId: id, before, after }) => {
    if (before === undefined) return { id };
    if (after === undefined) return { id, before };
    return {
      id,
      ...(LONG_LISTS.includes(table) ? keepDifferences(before as object, after as object) : { before, after }),
    };
  });
  return { eventId, programId, table, recordId: isSingle ? recordId : manyOf(table), records };
}

/** Each row lists very many ids, and is changed with each step of a download or a run. */
const LONG_LISTS: readonly RecordTable[] = ['batches', 'runs'];

/** Only the fields that changed. */
function keepDifferences(before: object, after: object): { before: object; after: object } {
  const differing = (one: object, other: object) =>
    Object.fromEntries(
      Object.entries(one).filter(([field, value]) => !isSame(value, (other as Record<string, unknown>)[field])),
    );
  return { before: differing(before, after), after: differing(after, before) };
}

/** The changes that a row keeps. */
export function unpackChanges({ records, ...head }: ChangeRow): Change[] {
  return records.map(({ id: recordId, ...states }) => ({ ...head, recordId, ...states }));
}
