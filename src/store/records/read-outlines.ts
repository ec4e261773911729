import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import { pageUrlOf } from '../../domain/profile-url';
import type { Database } from '../database';
import type { IndexedRow } from '../index-row';
import type { ContactOutline } from '../program-records';
import { orderOf, readInAnyOrder } from './read-pieces';

/** The outlines of all contacts of a program, in the order of the list. Reads every contact. */
export async function readOutlines(database: Database, programId: Id): Promise<ContactOutline[]> {
  const outlines: ContactOutline[] = [];
  for await (const rows of readInAnyOrder(database, programId)) for (const row of rows) outlines.push(outlineOf(row));
  return outlines.sort(compareOutlines);
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
