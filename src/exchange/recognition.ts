import type { Said } from '../domain/said';
import type { ColumnUse } from './import-field';
import type { RecordKind } from './record-kind';

/** How a file holds its rows: text with delimiters, a workbook, JSON, or cards. */
export type FileFormat = 'text' | 'workbook' | 'json' | 'vcard';

/** The forms of files that are told apart by their header. */
export type FileForm =
  | 'salesforce-loader'
  | 'salesforce-report'
  | 'reference-edge'
  | 'ro-innovation'
  | 'hubspot'
  | 'smartsheet'
  | 'linkedin-connections'
  | 'google-contacts'
  | 'outlook'
  | 'vcard'
  | 'muster'
  | 'spreadsheet';

/** The ways in which the characters of a file can be written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The characters that can part the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** How a column with dates like 3/4/2026 is read; `unclear` when no cell settles it. */
export type DateOrder = 'month-first' | 'day-first' | 'unclear';

/** One column of a file and what becomes of it. */
export interface Column {
  /** The place in the row, from 0. */
  index: number;
  /** The header as written; a second one of the same name is called "Name (2)", one without a name "Column 7". */
  header: string;
  use: ColumnUse;
  /** The first cells that are not blank, at most three. */
  samples: string[];
  /** Present when the column holds dates with slashes. */
  dateOrder?: DateOrder;
}

/** What the user says of a file's layout where it was recognised wrongly; what is absent is recognised. */
export interface LayoutChoice {
  encoding?: Encoding;
  delimiter?: Delimiter;
  /** Counted from 1; one of the first twenty lines that have cells. */
  headerLine?: number;
  /** The sheet of a workbook, by its name. */
  sheet?: string;
  /** What the rows are. */
  recordKind?: RecordKind;
  /** How unclear dates are read, by the place of the column. */
  dateOrders?: Record<number, Exclude<DateOrder, 'unclear'>>;
}

/** One sheet of a workbook. */
export interface SheetFacts {
  name: string;
  rows: number;
}

/** What was recognised in a file: all that is needed to show it, to correct the mapping, and to read its rows. */
export interface Recognition {
  kind: 'recognition';
  fileName: string;
  form: FileForm;
  format: FileFormat;
  recordKind: RecordKind;
  /** Of text only. */
  encoding?: Encoding;
  /** Of text only. */
  delimiter?: Delimiter;
  /** Of a workbook: its sheets with rows, and the one that was read. */
  sheets?: SheetFacts[];
  sheet?: string;
  /** The line of the header, counted from 1. */
  headerLine: number;
  columns: Column[];
  /** The first rows as written, at most ten. */
  preview: string[][];
  /** Rows with data, without header, footer and blank rows. */
  rowCount: number;
  /** The first line of the footer; absent when there is none. */
  footerLine?: number;
  /** How many rows the footer has. They are left out. */
  footerRows: number;
  /** The same for files with the same header; saved mappings are found by it. */
  fingerprint: string;
  /** The saved mapping was used for the columns. */
  usedSavedMapping: boolean;
  /** What the user should know, one sentence each. */
  notes: Said[];
}
