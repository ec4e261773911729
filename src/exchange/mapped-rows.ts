import type { CorrectableField } from '../domain/correction';
import type { RecordSystem } from '../domain/external-id';
import type { RefusedRow } from '../domain/import-run';
import type { AdvocateStatus } from '../domain/status';
import type { ImportedContact } from './imported-contact';

/** How many rows of the file became what. They add up to the rows after the header. */
export interface RowCounts {
  rows: number;
  taken: number;
  refused: number;
  blank: number;
  footer: number;
  repeatedHeaders: number;
}

/** What the file teaches about its system of record, for exports that speak its language. */
export interface LearntWords {
  /** The column of each correctable field, from files with API names. */
  fieldNames: Partial<Record<CorrectableField, string>>;
  /** The system's own spelling of each status that the file uses. */
  statusLabels: Partial<Record<AdvocateStatus, string>>;
}

/** The rows of a file as contacts, and what could not be taken. */
export interface MappedRows {
  system: RecordSystem;
  contacts: ImportedContact[];
  refused: RefusedRow[];
  counts: RowCounts;
  learnt: LearntWords;
  /** What the user should know, one sentence each: values that were not understood and are kept as custom fields, unclear dates. */
  notes: string[];
}
