import Dexie from 'dexie';
import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import { pageUrlOf } from '../../domain/profile-url';
import { type Database, tableOf } from '../database';
import type { IndexedRow } from '../index-row';
import type { ContactOutline } from '../program-records';

/** So many contacts are read at once: few enough for a page to answer a key in between. */
const PIECE = 500;

/** The outlines of all contacts of a program, in the order of the list. Reads every contact. */
export async function readOutlines(database: Database, programId: Id): Promise<ContactOutline[]> {
  const table = tableOf(database, 'contacts');
  const outlines = new Map<Id, ContactOutline>();
  let from: unknown = Dexie.minKey;
  let size = PIECE;
  for (;;) {
    const rest = table
      .where('[programId+keys.order]')
      .between([programId, from], [programId, Dexie.maxKey], true, true);
    const rows = await rest.limit(size).toArray();
    for (const row of rows) outlines.set(row.id, outlineOf(row));
    if (rows.length < size) return [...outlines.values()];
    const last = orderOf(rows.at(-1)!);
    // A piece begins with the last of the piece before, for others may have the same key; when all of a piece have it, the next must be larger.
    size = last === from ? size * 2 : PIECE;
    from = last;
  }
}

/** The outline of a contact. */
export function outlineOf(row: IndexedRow<Contact>): ContactOutline {
  const { id, status, owner = '', verifiedAt, profiles } = row;
  return {
    ...{ id, status, owner, text: orderOf(row), canOpen: pageUrlOf(profiles) !== '' },
    ...(verifiedAt !== undefined && { verifiedAt }),
  };
}

/** The order of the list: by what a contact is searched by, then as the database has those of the same text. */
export function compareOutlines(a: ContactOutline, b: ContactOutline): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function orderOf({ keys }: IndexedRow<Contact>): string {
  return keys!['order'] as string;
}
