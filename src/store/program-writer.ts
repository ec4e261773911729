import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { Event, RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import type { AccountKeys, ContactKeys } from '../domain/lookup-keys';
import type { ProgramRecords } from './program-records';
import type { RecordRows } from './record-rows';

/** The head of an event as an action writes it; the store adds the program. */
export type EventHead = Omit<Event, 'programId' | 'undoneBy'>;

/** The tables whose rows are indexed by nothing but their own fields. */
export type PlainTable = Exclude<RecordTable, 'accounts' | 'contacts'>;

/** Writes rows; contacts and accounts come with the function that derives the keys they are found by. */
export interface WriteRows {
  <T extends PlainTable>(table: T, rows: readonly RecordRows[T][]): Promise<void>;
  (table: 'contacts', rows: readonly Contact[], keysOf: (contact: Contact) => ContactKeys): Promise<void>;
  (table: 'accounts', rows: readonly Account[], keysOf: (account: Account) => AccountKeys): Promise<void>;
}

/** The tables whose rows may name a person beside others. */
export type RewrittenTable =
  'batches' | 'importRuns' | 'assets' | 'nominations' | 'nextActions' | 'runs' | 'savedLists';

/** What an erasure takes away for good. */
export interface ErasedRows {
  /** Rows to delete; of those that are gone already, the audit trail. */
  removed: readonly (readonly [RecordTable, readonly Id[]])[];
  /** Rows that stay, without what they said about the person. */
  rewritten: readonly (readonly [RewrittenTable, readonly RecordRows[RewrittenTable][]])[];
  /** What the history says from now on instead of what it said about the person. */
  events: readonly Event[];
}

/**
 * Writes records of one program in one transaction. Each row's state before and after is kept with the event, so that
 * every write can be undone. A row that equals what is stored is not written; a row of another program is an error.
 */
export interface ProgramWriter {
  /** Reads inside the transaction: sees what was written in it. */
  readonly records: ProgramRecords;
  /** Writes new rows, without looking what is there: an id that exists is an error. */
  readonly add: WriteRows;
  /** Writes rows that may be new or known. */
  readonly put: WriteRows;
  /** Deletes rows; those that do not exist are left alone. */
  remove(table: RecordTable, ids: readonly Id[]): Promise<void>;
  /**
   * Says what the transaction is: exactly once, at any time in it. A transaction in which no row changed writes no event.
   */
  event(head: EventHead): Event;
  /** Marks an event as undone by another, or as done again (`null`). */
  markUndone(eventId: Id, by: Id | null): Promise<void>;
  /** Deletes worn-out rows together with what the audit trail says about them. */
  prune(table: 'observations', ids: readonly Id[]): Promise<void>;
  /** Takes a person out of the records and out of the audit trail: nothing is left that could be undone. */
  erase(rows: ErasedRows): Promise<void>;
}
