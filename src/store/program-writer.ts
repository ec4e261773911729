import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { Event, RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import type { AccountKeys, ContactKeys } from './lookup-keys';
import type { ProgramRecords } from './program-records';
import type { RecordRows } from './record-rows';

/** The head of an event as an action writes it; the store adds the program. */
export type EventHead = Omit<Event, 'programId' | 'undoneBy'>;

/** The tables whose rows are indexed by nothing but their own fields. */
export type PlainTable = Exclude<RecordTable, 'accounts' | 'contacts'>;

/**
 * Writes records of one program in one transaction. Each row's state before and after is kept with the event, so that
 * every write can be undone. A row that equals what is stored is not written; a row of another program is an error.
 */
export interface ProgramWriter {
  /** Reads inside the transaction: sees what was written in it. */
  readonly records: ProgramRecords;
  put<T extends PlainTable>(table: T, rows: readonly RecordRows[T][]): Promise<void>;
  put(table: 'contacts', rows: readonly Contact[], keysOf: (contact: Contact) => ContactKeys): Promise<void>;
  put(table: 'accounts', rows: readonly Account[], keysOf: (account: Account) => AccountKeys): Promise<void>;
  /** Deletes rows; those that do not exist are left alone. */
  remove(table: RecordTable, ids: readonly Id[]): Promise<void>;
  /**
   * Says what the transaction is: exactly once, at any time in it. A transaction in which no row changed writes no event.
   */
  event(head: EventHead): void;
  /** Marks an event as undone by another, or as done again (`null`). */
  markUndone(eventId: Id, by: Id | null): Promise<void>;
  /** Forgets what the audit trail says about these records, for an erasure: their changes are deleted, not undone. */
  forget(recordIds: readonly Id[], contactId: Id): Promise<void>;
}
