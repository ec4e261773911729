import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import type { ContactOutline } from '../program-records';
import { compareOutlines, outlineOf, readOutlines } from './read-outlines';

/** What is kept of a program, and the last change that it knows of. */
interface Kept {
  changeId: number;
  outlines: readonly ContactOutline[];
}

/** What was read of each database, by program: the last read, and whether one has come to its end. */
const kept = new WeakMap<Database, Map<Id, { next: Promise<Kept>; isRead: boolean }>>();

/** From so many rows of changes, or changed contacts, on, reading all contacts anew is quicker than looking at each. */
const MANY_CHANGES = 100;
const MANY_CONTACTS = 1_000;

/**
 * The outlines of a program's contacts, in the order of the list: read once, then kept in step with what is written, in whichever context.
 * For reads outside of transactions: what a transaction wrote counts when it ends.
 */
export async function keepOutlines(database: Database, programId: Id): Promise<readonly ContactOutline[]> {
  const changeId = await lastChange(database);
  const programs = kept.get(database) ?? new Map<Id, { next: Promise<Kept>; isRead: boolean }>();
  kept.set(database, programs);
  const former = programs.get(programId);
  // What another could not read is read anew.
  const known = former?.next.catch(() => undefined);
  const next = outOfSight(async () => keepInStep(database, programId, await known, changeId));
  const entry = { next, isRead: former?.isRead ?? false };
  programs.set(programId, entry);
  const { outlines } = await next;
  entry.isRead = true;
  return outlines;
}

/** Whether the outlines of a program were read already: what has changed since is read with them in no time. */
export function areKept(database: Database, programId: Id): boolean {
  return kept.get(database)?.get(programId)?.isRead ?? false;
}

/**
 * The number of the last change: every write of records adds one with a higher number than any before. Whoever asks for it in a live query is told of each
 * write: it is asked for by a cursor, because Dexie does not tell a live query that read nothing but keys of rows whose ids the database counts up.
 */
export async function lastChange(database: Database): Promise<number> {
  let changeId = 0;
  await database.changes
    .orderBy(':id')
    .reverse()
    .limit(1)
    .eachPrimaryKey((id) => (changeId = id));
  return changeId;
}

/**
 * Runs a read of which a live query is not told: it would note each of many rows, and compare them with each write. Out of Dexie's sight is
 * what the browser calls by itself.
 */
export function outOfSight<T>(read: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => setTimeout(() => read().then(resolve, reject)));
}

async function keepInStep(
  database: Database,
  programId: Id,
  former: Kept | undefined,
  changeId: number,
): Promise<Kept> {
  if (former !== undefined && former.changeId >= changeId) return former;
  const changed = former && (await changedContacts(database, programId, former.changeId));
  if (former === undefined || changed === null || changed === undefined)
    return { changeId, outlines: await readOutlines(database, programId) };
  if (changed.size === 0) return { changeId, outlines: former.outlines };
  const rows = await tableOf(database, 'contacts').bulkGet([...changed]);
  const there = rows.filter((row) => row?.programId === programId).map((row) => outlineOf(row!));
  const others = former.outlines.filter(({ id }) => !changed.has(id));
  return { changeId, outlines: [...others, ...there].sort(compareOutlines) };
}

/** The contacts that were written since a change; null where that cannot be told, or they are too many. */
async function changedContacts(database: Database, programId: Id, since: number): Promise<Set<Id> | null> {
  const changes = database.changes.where(':id').above(since);
  if ((await changes.count()) > MANY_CHANGES) return null;
  const rows = (await changes.toArray()).filter((change) => change.programId === programId);
  // Who was erased is in no change, but leaves a tombstone.
  if (rows.some(({ table }) => table === 'tombstones')) return null;
  const ofContacts = rows.filter(({ table }) => table === 'contacts').flatMap(({ records }) => records);
  return ofContacts.length > MANY_CONTACTS ? null : new Set(ofContacts.map(({ id }) => id));
}
