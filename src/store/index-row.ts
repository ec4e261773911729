import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import { issuesOf } from '../domain/data-issue';
import type { Event, RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import { isWaiting } from '../domain/is-waiting';
import type { AccountKeys, ContactKeys } from '../domain/lookup-keys';
import { programOf, type RecordRows } from './record-rows';
import { foldForSearch } from './search-words';

/** Comes before any letter, so that a name stands before the longer one that begins with it. */
const ORDER_SEPARATOR = '\n';

/** So much of a name, title or company is ordered and searched: a cell of a file may hold a whole book. */
const startOf = (text: string) => text.slice(0, 200);

/** The keys of a row, by index. */
export type IndexKeys = Record<string, string | string[]>;

/** A row as the database has it: the record, and beside it the keys it is indexed by. */
export type IndexedRow<T> = T & { keys?: IndexKeys };

/** The form of a key in an index over several values: the program stands first. */
export function programKey(programId: Id, key: string): string {
  return `${programId}|${key}`;
}

/** The row of a record, with its keys. `lookup` is what contacts and accounts are found by. */
export function indexRow<T extends RecordTable>(
  table: T,
  record: RecordRows[T],
  lookup?: ContactKeys | AccountKeys,
): IndexedRow<RecordRows[T]> {
  const keys = keysOf(table, record, lookup);
  return keys === undefined ? record : { ...record, keys };
}

function keysOf(
  table: RecordTable,
  record: RecordRows[RecordTable],
  lookup?: ContactKeys | AccountKeys,
): IndexKeys | undefined {
  const prefixed = (keys: readonly string[]) => keys.map((key) => programKey(programOf(table, record), key));
  if (table === 'rejections') return { profile: prefixed((record as RecordRows['rejections']).profileKeys) };
  if (table === 'assets') return { contact: prefixed((record as RecordRows['assets']).contactIds) };
  if (table === 'duplicates') return { contact: prefixed((record as RecordRows['duplicates']).contactIds) };
  if (table === 'judgements') {
    const judgement = record as RecordRows['judgements'];
    return isWaiting(judgement) ? { waits: judgement.contactId } : undefined;
  }
  if (lookup === undefined) return undefined;
  const found = { external: prefixed(lookup.externalKeys), name: prefixed(lookup.nameKeys) };
  if (table === 'accounts') return { ...found, page: prefixed((record as Account).companyKeys) };
  if (!('profileKeys' in lookup)) return found;
  const { name, title, company } = record as Contact;
  // One key serves to order and to search: an index over single words would take as long to write as all others together.
  const order = foldForSearch([name.full, title, company].map(startOf).join(ORDER_SEPARATOR));
  const issue = prefixed(issuesOf(record as Contact));
  return { ...found, profile: prefixed(lookup.profileKeys), order, issue };
}

/** The row of an event: found by each contact it is about, in the order of time. */
export function indexEvent(event: Event): IndexedRow<Event> {
  const contact = event.contactIds.map((id) => programKey(event.programId, `${id}|${event.at}`));
  return { ...event, keys: { contact } };
}

/** The record of a row, without its keys. */
export function recordOf<T>(row: IndexedRow<T>): T {
  const record = { ...row };
  delete record.keys;
  return record;
}
