import type { Table } from 'dexie';
import type { Id } from '../../domain/ids';
import { type IndexedRow, programKey, recordOf } from '../index-row';

/** Rows whose index `keys.<name>` holds any of the keys, each once. */
export async function findByKeys<T>(
  table: Table<IndexedRow<T>, Id>,
  programId: Id,
  name: string,
  keys: readonly string[],
): Promise<T[]> {
  if (keys.length === 0) return [];
  const wanted = keys.map((key) => programKey(programId, key));
  return (await table.where(`keys.${name}`).anyOf(wanted).distinct().toArray()).map(recordOf);
}
