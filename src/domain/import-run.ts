import type { Id, Instant } from './ids';
import type { Sentence } from './said';

/** A row of a file that was not taken, with the reason. */
export interface RefusedRow {
  /** The line in the file, counted from 1 with the header and preamble. */
  line: number;
  reason: Sentence;
  cells: string[];
}

/** What one import did. */
export interface ImportRun {
  id: Id;
  programId: Id;
  fileName: string;
  /** A hash of the file's bytes, to recognise a file that was imported before. */
  fileHash: string;
  at: Instant;
  added: number;
  updated: number;
  unchanged: number;
  refused: RefusedRow[];
  /** Contacts of earlier imports from the same system that this file lacks. Listed, never deleted. */
  vanishedContactIds: Id[];
  landed: number;
  reopened: number;
  conflicts: number;
  /** Rows of people who were erased and stay so. */
  skippedErased: number;
  eventId: Id;
  undoneAt?: Instant;
}
