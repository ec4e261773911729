import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import type { ProgramRecords } from '../../store/program-records';

/** Contacts of a run can be gone; so many are looked up at once. */
const PIECE = 20;

/** The first of these contacts that the program still has; null when it has none of them. */
export async function findFirst(records: ProgramRecords, ids: readonly Id[]): Promise<Contact | null> {
  for (let start = 0; start < ids.length; start += PIECE) {
    const [first] = await records.contacts.many(ids.slice(start, start + PIECE));
    if (first !== undefined) return first;
  }
  return null;
}
