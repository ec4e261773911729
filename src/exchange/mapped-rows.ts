import type { RecordSystem } from '../domain/external-id';
import type { RefusedRow } from '../domain/import-run';
import type { SystemWords } from '../domain/program';
import type { Said } from '../domain/said';
import type { ImportedRows } from './imported-linked';

/** How many rows of the file became what. They add up to the rows after the header. */
export interface RowCounts {
  rows: number;
  taken: number;
  refused: number;
  blank: number;
  footer: number;
  repeatedHeaders: number;
}

/** The rows of a file as records of its kind, and what could not be taken. */
export type MappedRows = ImportedRows & {
  system: RecordSystem;
  refused: RefusedRow[];
  counts: RowCounts;
  /** What the file teaches about its system of record, for exports that speak its language. */
  learnt: SystemWords;
  /** What the user should know, one sentence each: values that were not understood and are kept as custom fields, unclear dates. */
  notes: Said[];
};
