import type { RecordSystem } from '../../domain/external-id';
import type { Said } from '../../domain/said';
import type { ColumnUse } from '../import-field';
import type { FileForm, FileFormat } from '../recognition';
import type { RecordKind } from '../record-kind';

/** What a dialect is told about a file to say whether it is its own. */
export interface HeaderFacts {
  format: FileFormat;
  fileName: string;
  /** The sheet's name; blank where the file has no sheets. */
  sheetName: string;
  recordKind: RecordKind;
  /** The header as written. */
  header: readonly string[];
  /** The header's keys, see `headerKey`. */
  keys: ReadonlySet<string>;
  /** The first rows below the header. */
  rows: readonly (readonly string[])[];
}

/** Puts the cells of a row where the mapping looks for them; the row itself is left as it is. */
export type ArrangeRow = (cells: readonly string[]) => readonly string[];

/** How a form is read whose files hold records exactly: no other words, no other separators, nothing tidied. */
export interface ExactForm {
  /** What a column is; `custom` when it is none of the form's own. */
  useOf(header: string, kind: RecordKind): ColumnUse;
  /** The name of the custom field in a column of this header. */
  customNameOf(header: string, kind: RecordKind): string;
  /** The text of a cell as it was before it was written. */
  textOf(cell: string): string;
}

/** One form of files: how it is told, what it calls its columns, whose records it holds. */
export interface Dialect {
  form: FileForm;
  system: RecordSystem;
  /** Ids of contacts and accounts must be Salesforce's: a row whose id is none is refused. */
  hasSalesforceIds: boolean;
  detects(facts: HeaderFacts): boolean;
  /**
   * Columns that this form uses otherwise than their words say, by the header in lower case or by its key. A field that files of
   * the kind do not have is passed over.
   */
  columns: Partial<Record<string, ColumnUse>>;
  /** What of its words exports may use: the names of its columns (all, or none where no API name is among them), and its words for statuses. */
  teaches: { columns: boolean | 'api-names'; statuses: boolean };
  /** The keys of columns whose cells are never read nor kept, not even with a row that is refused. */
  withheld?: readonly string[];
  /** For forms that put the same thing now in one column and now in another. */
  arrangeWith?(header: readonly string[]): ArrangeRow;
  exact?: ExactForm;
  /** What the user should know about every file of this form. */
  notes: Said[];
}
