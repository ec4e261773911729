import type { FileRow } from './read-rows';
import type { Delimiter, Encoding, FileFormat, SheetFacts } from './recognition';

/** A file whose rows can be read, whatever holds them. Opened once; its rows may be read any number of times. */
export interface OpenedFile {
  format: FileFormat;
  fileName: string;
  /** Of text only. */
  encoding?: Encoding;
  /** Of text only. */
  delimiter?: Delimiter;
  /** Of a workbook only. */
  sheets?: SheetFacts[];
  sheet?: string;
  /** Where the header stands, with what of it is known without looking at the words. */
  headerLine: number;
  /** All rows from the first line on, in pieces of bounded size, so that the caller can breathe between them. */
  rows(): Iterable<FileRow[]>;
}
