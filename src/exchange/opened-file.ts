import type { Said } from '../domain/said';
import type { FileRow } from './read-rows';
import type { Delimiter, Encoding, FileFormat, SheetFacts } from './recognition';

/** A file whose rows can be read, whatever holds them. Opened once; its rows may be read any number of times. */
export interface OpenedFile {
  format: FileFormat;
  fileName: string;
  /** Absent for a workbook. */
  encoding?: Encoding;
  /** Of text only. */
  delimiter?: Delimiter;
  /** Where the file holds several tables (the sheets of a workbook, the lists of a JSON file): those with rows, and the one that is read. */
  sheets?: SheetFacts[];
  sheet?: string;
  /** The line of the header; 0 where the header is no line of the file (cards, JSON). */
  headerLine: number;
  /** The cells of the header as written. */
  header: readonly string[];
  /** Rows with something in them above the header. */
  preambleRows: number;
  /** What the user should know of what was read, one sentence each; known when the rows have been read to the end. */
  notes(): readonly Said[];
  /** How many pieces `rows` gives, about. */
  pieces: number;
  /**
   * All rows from the first line on with the header among them, in pieces of bounded size, so that the caller can breathe between them.
   *
   * @throws RefusedFile where a row shows that the file cannot be read; a file that was recognised has no such row
   */
  rows(): Iterable<FileRow[]>;
}
