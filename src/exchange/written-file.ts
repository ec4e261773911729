import type { Account } from '../domain/account';
import type { BatchFile } from '../domain/batch';
import type { Contact } from '../domain/contact';
import type { Correction } from '../domain/correction';
import type { ExportTemplate } from '../domain/export-template';
import type { Day, Id } from '../domain/ids';
import type { Program } from '../domain/program';

/** A correction with the records it is about. */
export interface CorrectionRow {
  correction: Correction;
  /** The contact; for the correction of an account, any of its contacts or null. */
  contact: Contact | null;
  account: Account | null;
}

/** What a writer knows besides the corrections. */
export interface WriteContext {
  program: Program;
  /** All accounts of the program: a move needs the id of the new one. */
  accounts: readonly Account[];
  /** The day of the export. */
  day: Day;
  /** The columns the user chose for this target; absent: all, in their usual order. */
  template?: ExportTemplate;
}

/** What a column holds: ids and phones are text whatever they look like. */
export type CellKind = 'text' | 'id' | 'phone' | 'date' | 'number';

/** One column of a written table. */
export interface WrittenColumn {
  /** Names the column in templates. */
  key: string;
  header: string;
  kind: CellKind;
}

/** A column that a form of file knows. Fixed ones are written whatever a template says. */
export interface KnownColumn extends WrittenColumn {
  isFixed: boolean;
}

/** A table to be written. */
export interface WrittenTable {
  /** The name of the sheet, where the file has sheets. */
  name: string;
  columns: WrittenColumn[];
  rowCount: number;
  /** The rows, made as they are asked for; each has a cell for each column. May be gone through more than once. */
  rows: Iterable<string[]>;
}

/**
 * What a file holds. `loader-csv`: UTF-8 without byte order mark, LF, values as they are. `excel-csv`: UTF-8 with byte order mark,
 * CRLF, cells that a spreadsheet program might calculate or change made harmless. The pieces of a text, put together, are
 * the file; they may be gone through more than once.
 */
export type FileBody =
  | { form: 'loader-csv' | 'excel-csv'; table: WrittenTable }
  | { form: 'workbook'; tables: WrittenTable[] }
  | { form: 'json' | 'vcard' | 'icalendar'; text: Iterable<string> };

/** A file of corrections, before it is bytes. */
export interface WrittenFile extends BatchFile {
  body: FileBody;
}

/** A correction that a form of file cannot carry, with the reason and what to do about it. */
export interface SkippedCorrection {
  correctionId: Id;
  why: string;
}

/** What a writer makes of corrections: one file or several, and what it had to leave out (it stays in the queue). */
export interface WrittenCorrections {
  files: WrittenFile[];
  skipped: SkippedCorrection[];
}

/** Writes corrections in one form. Pure: the same input gives the same files. */
export type WriteCorrections = (rows: readonly CorrectionRow[], context: WriteContext) => WrittenCorrections;
