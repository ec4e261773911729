import Dexie from 'dexie';
import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import type { IndexedRow } from '../index-row';
import { inProgram, MAX_WASTE, readMany } from './own-rows';

/** So many contacts are read at once: few enough for a page to answer a key in between. */
const PIECE = 500;

/**
 * All contacts of a program in the order of the list, some at a time, by the list's own index: twice as quick as by their ids. Each comes
 * once, also one that is renamed meanwhile: it comes at its old place, at its new one, or last.
 */
export async function* readInOrder(database: Database, programId: Id): AsyncGenerator<IndexedRow<Contact>[]> {
  const table = tableOf(database, 'contacts');
  const seen = new Set<Id>();
  let from: unknown = Dexie.minKey;
  let size = PIECE;
  for (;;) {
    const rest = table
      .where('[programId+keys.order]')
      .between([programId, from], [programId, Dexie.maxKey], true, true);
    const rows = await rest.limit(size).toArray();
    const unseen = rows.filter(({ id }) => !seen.has(id));
    for (const { id } of unseen) seen.add(id);
    if (unseen.length > 0) yield unseen;
    if (rows.length < size) break;
    const last = orderOf(rows.at(-1)!);
    // A piece begins with the last of the piece before, for others may have the same key; when all of a piece have it, the next must be larger.
    size = last === from ? size * 2 : PIECE;
    from = last;
  }
  const passed = (await inProgram(table, programId, 'keys.order').primaryKeys()).filter((id) => !seen.has(id));
  if (passed.length > 0) yield (await readMany(table, passed)).filter((row) => row.programId === programId);
}

/**
 * All contacts of a program, each once, some at a time, in any order: as they lie in the database where most of them are the program's,
 * which is nearly twice as quick as by an index.
 */
export async function* readInAnyOrder(database: Database, programId: Id): AsyncGenerator<IndexedRow<Contact>[]> {
  const table = tableOf(database, 'contacts');
  const own = await inProgram(table, programId, 'keys.order').count();
  if ((await table.count()) > own * MAX_WASTE) return yield* readInOrder(database, programId);
  let last: unknown = Dexie.minKey;
  for (;;) {
    const rows = await table.where(':id').above(last).limit(PIECE).toArray();
    const ours = rows.filter((row) => row.programId === programId);
    if (ours.length > 0) yield ours;
    if (rows.length < PIECE) return;
    last = rows.at(-1)!.id;
  }
}

/** What the list is ordered by. */
export function orderOf({ keys }: IndexedRow<Contact>): string {
  return keys!['order'] as string;
}
