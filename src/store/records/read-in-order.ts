import Dexie from 'dexie';
import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import type { IndexedRow } from '../index-row';
import { inProgram, readMany } from './own-rows';

/** So many contacts are read at once: few enough for a page to answer a key in between. */
const PIECE = 500;

/**
 * All contacts of a program in the order of the list, some at a time, by the list's own index: quicker than by their ids. Each comes
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

/** What the list is ordered by. */
export function orderOf({ keys }: IndexedRow<Contact>): string {
  return keys!['order'] as string;
}
