import type { Id, Instant } from '../../../domain/ids';
import type { ContactLink, ImportedOf } from '../../../exchange/imported-linked';
import type { ProgramRecords } from '../../../store/program-records';
import type { RecordRows } from '../../../store/record-rows';
import type { ShownFields } from '../compare-shown';
import type { MergePolicy } from '../merge-policy';

/** The kinds of records that hang on contacts and accounts. */
export type LinkedKind = 'assets' | 'uses' | 'nominations';

/** What the links of a row have come to. */
export interface RowLinks {
  accountId: Id | null;
  /** One for each contact that the row names, in its order; null where the program has none. */
  contactIds: (Id | null)[];
}

/** The names of those that a record hangs on. */
export interface LinkNames {
  contact(id: Id): string;
  account(id: Id | null): string;
}

/** What a record is made and merged with. */
export interface LinkedContext {
  programId: Id;
  policy: MergePolicy;
  at: Instant;
  newId: () => Id;
}

/** How the rows of one kind become records. */
export interface LinkedRows<K extends LinkedKind> {
  table: K;
  /** A row without its contact is refused; else it is taken without it. */
  needsContact: boolean;
  /** A record hangs on an account, too; a row can make the one that it names. */
  makesAccounts: boolean;
  all(records: ProgramRecords): Promise<RecordRows[K][]>;
  contactsOf(row: ImportedOf[K]): readonly ContactLink[];
  /** What a row without a known id is found by; two records with the same key may be one. */
  keyOf(record: RecordRows[K]): string;
  /** Whether two records with the same key are the same, as far as they say. */
  isSame(known: RecordRows[K], other: RecordRows[K]): boolean;
  /** A record with nothing but what it must have. */
  make(row: ImportedOf[K], links: RowLinks, context: LinkedContext): RecordRows[K];
  /** The record with what a row says. */
  merge(record: RecordRows[K], row: ImportedOf[K], links: RowLinks, context: LinkedContext): RecordRows[K];
  /** How the row is called in the preview. */
  nameOf(row: ImportedOf[K]): string;
  /** The contacts whose names are shown. */
  contactIdsOf(record: RecordRows[K]): readonly Id[];
  shown: ShownFields<RecordRows[K], LinkNames>;
}
