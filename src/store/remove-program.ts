import Dexie, { type Table } from 'dexie';
import type { Id } from '../domain/ids';
import { ALL_TABLES, type Database, tableOf } from './database';

/** So many rows go in one transaction: others who write wait no longer. */
const STEP = 500;

/** Deletes all rows of a program, some at a time, the program itself last: until then it can be taken up again. */
export async function removeProgram(database: Database, programId: Id): Promise<void> {
  // The files of batches are found by these alone, so they go before them.
  const batches = await database
    .table('batches')
    .where('[programId+createdAt]')
    .between(...allOf(programId))
    .primaryKeys();
  await tableOf(database, 'exportFiles').bulkDelete(batches as Id[]);
  for (const name of ALL_TABLES) {
    if (name === 'programs') continue;
    const table = database.table(name);
    for (const index of indexesByProgram(table)) await removeByIndex(table, index, programId);
  }
  await tableOf(database, 'programs').delete(programId);
}

/** The indexes that begin with the program. A row is not in those of which it lacks a part, so all of them are looked through. */
function indexesByProgram({ schema }: Table): string[] {
  return schema.indexes
    .filter(({ keyPath, multi }) => !multi && [keyPath].flat()[0] === 'programId')
    .map(({ name }) => name);
}

async function removeByIndex(table: Table, index: string, programId: Id): Promise<void> {
  const rows = () =>
    index === 'programId' ? table.where(index).equals(programId) : table.where(index).between(...allOf(programId));
  while ((await rows().limit(STEP).delete()) > 0);
}

function allOf(programId: Id) {
  return [
    [programId, Dexie.minKey],
    [programId, Dexie.maxKey],
  ] as const;
}
