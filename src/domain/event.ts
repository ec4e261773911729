import type { Id, Instant } from './ids';
import type { Sentence } from './said';

/** The tables whose rows belong to a program and change only through events. */
export type RecordTable =
  | 'programs'
  | 'accounts'
  | 'contacts'
  | 'products'
  | 'assets'
  | 'nextActions'
  | 'nominations'
  | 'uses'
  | 'observations'
  | 'judgements'
  | 'corrections'
  | 'batches'
  | 'importRuns'
  | 'tombstones'
  | 'mappings'
  | 'aliases'
  | 'rejections'
  | 'dismissals'
  | 'duplicates'
  | 'reviews'
  | 'exportFiles'
  | 'templates'
  | 'follows'
  | 'runs'
  | 'runSteps'
  | 'savedLists';

/** The use cases that write. */
export type ActionKind =
  | 'create-program'
  | 'change-program'
  | 'import'
  | 'observe'
  | 'accept'
  | 'withdraw'
  | 'verify'
  | 'dismiss'
  | 'mark-left'
  | 'set-by-hand'
  | 'reject-identity'
  | 'confirm-identity'
  | 'answer'
  | 'forget'
  | 'edit-contact'
  | 'prepare-export'
  | 'complete-export'
  | 'take-back'
  | 'note-download'
  | 'save-mapping'
  | 'save-template'
  | 'annotate-export'
  | 'merge-contacts'
  | 'settle-duplicate'
  | 'explain-word'
  | 'leave-issue'
  | 'check-connections'
  | 'settle-review'
  | 'depart'
  | 'nominate'
  | 'settle-nomination'
  | 'follow'
  | 'change-status'
  | 'log-use'
  | 'set-next-action'
  | 'write-notes'
  | 'run'
  | 'save-list'
  | 'erase-contact'
  | 'undo';

/** One write of the user or of Muster: the head of the audit trail. Its changes stand in {@link Change}. */
export interface Event {
  id: Id;
  programId: Id;
  at: Instant;
  action: ActionKind;
  /** A sentence for the history, e.g. "Title of Ann Example: Director → VP Sales". */
  summary: Sentence;
  /** The contacts it is about, for their history; empty for an import, whose contacts stand in its changes. */
  contactIds: Id[];
  /** The event that undid this one. */
  undoneBy?: Id;
  /** The event that this one undoes. */
  undoes?: Id;
}

/**
 * One row before and after an event. Absent before: created; what it was then stands in the next change of the row, or in
 * the row itself. Absent after: deleted. Of a changed batch or run, which may list very many ids, both have only the fields that differ.
 */
export interface Change {
  id?: number;
  eventId: Id;
  programId: Id;
  table: RecordTable;
  recordId: Id;
  before?: unknown;
  after?: unknown;
}
