import type { RecordSystem } from '../../domain/external-id';
import type { ColumnUse } from '../import-field';
import type { FileForm } from '../recognition';

/** What a dialect is told about a file to say whether it is its own. */
export interface HeaderFacts {
  /** The header as written. */
  header: string[];
  /** The header's keys, see `headerKey`. */
  keys: Set<string>;
  /** The first rows below the header. */
  rows: string[][];
}

/** One form of files: how it is told, what it calls its columns, whose records it holds. */
export interface Dialect {
  form: FileForm;
  /** In words for the user, e.g. "Salesforce report". */
  name: string;
  system: RecordSystem;
  /** Ids must be Salesforce's: a row whose id is none is refused. */
  hasSalesforceIds: boolean;
  detects(facts: HeaderFacts): boolean;
  /** Columns that this form uses otherwise than their words say, by header key. */
  columns: Partial<Record<string, ColumnUse>>;
  /** What the user should know about every file of this form. */
  notes: string[];
}
