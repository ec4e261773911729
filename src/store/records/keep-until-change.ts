import type { Id } from '../../domain/ids';
import type { Database } from '../database';

/** What was read of each database since its last change, by program and name. */
const kept = new WeakMap<Database, { changeId: number; values: Map<string, unknown> }>();

/**
 * The value of a long read, kept until anything is written, in whichever context. For reads outside of transactions: what
 * a transaction wrote counts when it ends.
 */
export async function keepUntilChange<T>(
  database: Database,
  programId: Id,
  name: string,
  read: () => Promise<T>,
): Promise<T> {
  // Every write of records adds a change with a higher id than any before. It is asked for by a cursor, because Dexie does
  // not tell a live query that read nothing but keys of rows whose ids the database counts up.
  let changeId = 0;
  await database.changes
    .orderBy(':id')
    .reverse()
    .limit(1)
    .eachPrimaryKey((id) => (changeId = id));
  const known = kept.get(database);
  const { values } = known?.changeId === changeId ? known : { values: new Map<string, unknown>() };
  kept.set(database, { changeId, values });
  const key = `${name}|${programId}`;
  if (!values.has(key)) values.set(key, await read());
  return values.get(key) as T;
}
