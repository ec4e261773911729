import type { Account } from '../domain/account';
import type { Asset } from '../domain/asset';
import type { BatchFile } from '../domain/batch';
import type { Contact } from '../domain/contact';
import type { Correction } from '../domain/correction';
import type { ColumnChoice } from '../domain/export-template';
import type { RecordSystem } from '../domain/external-id';
import type { Day, Id, Instant } from '../domain/ids';
import type { NextAction } from '../domain/next-action';
import type { Nomination } from '../domain/nomination';
import type { Program } from '../domain/program';
import type { Said, Sentence } from '../domain/said';
import type { Use } from '../domain/use';

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
  /** All corrections that wait, also those that are not to go out in this file. */
  waiting: readonly Correction[];
  /** The day of the export. */
  day: Day;
  /** The day on the user's calendar at an instant. */
  dayOf(instant: Instant): Day;
  /** Puts a sentence of Muster's into the words of the file. */
  say(sentence: Sentence): string;
  /** The columns the user chose for this target; absent: all, in their usual order. */
  template?: ColumnChoice;
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

/** A column that a form of file can have. Templates choose among them; `isFixed` ones are always there. */
export interface TargetColumn extends WrittenColumn {
  isFixed: boolean;
}

/** What the columns of a form depend on (`targetColumns(target, known)` in `target-columns.ts`). */
export interface KnownColumns {
  program: Program;
  /** The names of custom fields that contacts have, for lists; in the order in which they are written. */
  customNames: readonly string[];
  /** The systems of record that know contacts, for lists. */
  systems: readonly RecordSystem[];
}

/** A table to be written. Each row has a cell for each column. */
export interface WrittenTable {
  /** The name of the sheet, where the file has sheets. */
  name: string;
  columns: WrittenColumn[];
  rows: string[][];
}

/**
 * What a file holds. `loader-csv`: UTF-8 without byte order mark, LF, values as they are. `excel-csv`: UTF-8 with byte order mark,
 * CRLF, cells that a spreadsheet program might calculate or change made harmless. A long list comes in several bodies of the same form,
 * whose rows or records follow one another (see `startEncoding`).
 */
export type FileBody =
  | { form: 'loader-csv' | 'excel-csv'; table: WrittenTable }
  | { form: 'workbook'; tables: WrittenTable[] }
  | { form: 'json' | 'vcard' | 'icalendar'; text: TextParts };

/** A text of one record after the other: `opening`, the records with `separator` between them, `closing`. */
export interface TextParts {
  opening: string;
  records: string[];
  separator: string;
  closing: string;
}

/** A file of corrections, before it is bytes. */
export interface WrittenFile extends BatchFile {
  body: FileBody;
}

/** A correction that a form of file cannot carry, with the reason and what to do about it. */
export interface SkippedCorrection {
  correctionId: Id;
  why: Said;
}

/** What a writer makes of corrections: one file or several, and what it had to leave out (it stays in the queue). */
export interface WrittenCorrections {
  files: WrittenFile[];
  skipped: SkippedCorrection[];
}

/** Writes corrections in one form. Pure: the same input gives the same files. */
export type WriteCorrections = (rows: readonly CorrectionRow[], context: WriteContext) => WrittenCorrections;

/** What a list is written from: all of its records, or some at a time. */
export interface ListRecords {
  contacts: readonly Contact[];
  /** The contacts that assets, uses, nominations and next actions are about stand here too. */
  people: ReadonlyMap<Id, Contact>;
  accounts: ReadonlyMap<Id, Account>;
  /** Names by id. */
  products: ReadonlyMap<Id, string>;
  assets: readonly Asset[];
  uses: readonly Use[];
  nominations: readonly Nomination[];
  /** The most urgent first. Of the contacts at hand, done or not; calendars take them all. */
  nextActions: readonly NextAction[];
}

/** What the writer of a list knows besides the records. */
export interface ListContext
  extends Omit<WriteContext, 'accounts' | 'waiting' | 'dayOf' | 'say'>, Pick<KnownColumns, 'customNames' | 'systems'> {
  /** The instant of the export: calendars ask for it. */
  at: Instant;
}

/** A list as a file, before it is bytes. */
export interface WrittenList {
  fileName: string;
  rowCount: number;
  notes: Said[];
  body: FileBody;
}

/**
 * Writes a list of records in one form. Pure, and record by record: parts of the records give the parts of the file, with the same
 * columns.
 */
export type WriteList = (records: ListRecords, context: ListContext) => WrittenList;
