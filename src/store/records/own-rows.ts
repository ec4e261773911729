import Dexie, { type Table } from 'dexie';
import type { Id } from '../../domain/ids';
import { type IndexedRow, recordOf } from '../index-row';

/** The row with this id, if it belongs to the program. */
export async function getOwn<T extends { programId: Id }>(
  table: Table<IndexedRow<T>, Id>,
  programId: Id,
  id: Id,
): Promise<T | undefined> {
  const row = await table.get(id);
  return row?.programId === programId ? recordOf<T>(row) : undefined;
}

/** From this many rows on, reading a range of keys at once is quicker than asking for each, even if it brings others too. */
const MANY = 500;

/** So many times as many rows as are wanted are read at most. */
export const MAX_WASTE = 2;

/** The rows of a table with these ids, of whatever program, each once, in any order. Quick for many. */
export async function readMany<T extends { id: Id }>(table: Table<T, Id>, ids: readonly Id[]): Promise<T[]> {
  if (ids.length < MANY || (await table.count()) > ids.length * MAX_WASTE)
    return (await table.bulkGet([...ids])).filter((row) => row !== undefined);
  const wanted = new Set(ids);
  return (await table.toArray()).filter(({ id }) => wanted.has(id));
}

/** The rows with these ids that belong to the program, in the order of the ids. */
export async function manyOwn<T extends { id: Id; programId: Id }>(
  table: Table<IndexedRow<T>, Id>,
  programId: Id,
  ids: readonly Id[],
): Promise<T[]> {
  const rows = await readMany(table, ids);
  const own = new Map(rows.filter((row) => row.programId === programId).map((row) => [row.id, recordOf<T>(row)]));
  return ids.flatMap((id) => own.get(id) ?? []);
}

/** All rows of the program in the order of a compound index that begins with it. */
export function inProgram<T>(table: Table<T, Id>, programId: Id, second: string) {
  return table.where(`[programId+${second}]`).between([programId, Dexie.minKey], [programId, Dexie.maxKey]);
}

/**
 * The ids of the rows that belong to any of these owners, by the index of the program and the field that names the owner. Quick for many:
 * Dexie sorts the keys it looks for, which takes longer than to go through a table of fewer rows.
 */
export async function idsOfOwners<T>(
  table: Table<T, Id>,
  programId: Id,
  field: string,
  owners: readonly Id[],
): Promise<Id[]> {
  const all = () => inProgram(table, programId, field);
  if (owners.length < MANY || (await all().count()) > owners.length)
    return table
      .where(`[programId+${field}]`)
      .anyOf(owners.map((id) => [programId, id]))
      .primaryKeys();
  const wanted = new Set(owners);
  const ids: Id[] = [];
  await all().eachKey((key, { primaryKey }) => {
    if (wanted.has((key as [Id, Id])[1])) ids.push(primaryKey);
  });
  return ids;
}
