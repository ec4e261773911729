import type { CorrectableField } from '../domain/correction';
import type { RecordSystem } from '../domain/external-id';
import type { Id } from '../domain/ids';
import type { RefusedRow } from '../domain/import-run';
import type { AdvocateStatus } from '../domain/status';
import type { ImportedContact } from '../exchange/imported-contact';

/** What the user says a doubtful row is: a known contact, a new one, or to be left out. */
export type ImportAnswer = { contactId: Id } | 'new' | 'skip';

/** The rows of one file, read and mapped, with what the user answered. */
export interface ImportInput {
  programId: Id;
  fileName: string;
  /** A hash of the file's bytes. */
  fileHash: string;
  rows: readonly ImportedContact[];
  /** Rows that the mapping refused already; they are kept with the run. */
  refused: readonly RefusedRow[];
  /** The answers to the plan's questions, by line. A question without an answer leaves its row out, as refused. */
  answers?: Readonly<Record<number, ImportAnswer>>;
  /** What the file teaches: columns and status words. Added to what the program knows. */
  learnt?: {
    fieldNames?: Partial<Record<CorrectableField, string>>;
    statusLabels?: Partial<Record<AdvocateStatus, string>>;
    /** What the user said that unknown status words mean; rows with such a word take that status. */
    statusWords?: Record<string, AdvocateStatus>;
  };
  /** The system of record the file comes from; the contacts it knows and the file lacks are listed as vanished. */
  system: RecordSystem;
}

/** A contact that a doubtful row may be. */
export interface ImportCandidate {
  contactId: Id;
  name: string;
  title: string;
  company: string;
}

/** A row that may be a known contact: only the user can tell. */
export interface ImportQuestion {
  line: number;
  name: string;
  title: string;
  company: string;
  candidates: ImportCandidate[];
}

/** What becomes of one row. `merged`: an earlier row of the file says just the same. */
export interface ImportedRow {
  line: number;
  outcome: 'added' | 'updated' | 'unchanged' | 'merged' | 'asked' | 'erased' | 'skipped';
  /** Absent where the row makes no contact. */
  contactId?: Id;
  name: string;
  /** For `updated`: the fields that change, with what is shown for each. */
  fields: { field: string; from: string; to: string }[];
}

/** What an import would do. Nothing is written yet. */
export interface ImportPlan {
  added: number;
  updated: number;
  unchanged: number;
  /** Rows of people who were erased. */
  skippedErased: number;
  /** Rows that cannot be taken, those of the mapping included, by line. */
  refused: RefusedRow[];
  questions: ImportQuestion[];
  rows: ImportedRow[];
  /** Contacts that the same system listed before and this file lacks. Listed, never deleted. */
  vanished: ImportCandidate[];
  /** How the corrections fare of which the file shows the field. */
  landed: number;
  reopened: number;
  conflicts: number;
  /** An earlier import of the very same file, where there is one. */
  importedBeforeAt: string | null;
}

/** How far an import has come. */
export interface ImportProgress {
  done: number;
  total: number;
}
