import type { RecordSystem } from '../domain/external-id';
import type { Id } from '../domain/ids';
import type { RefusedRow } from '../domain/import-run';
import type { SystemWords } from '../domain/program';
import type { Said, Sentence } from '../domain/said';
import type { AdvocateStatus } from '../domain/status';
import type { ImportedRows } from '../exchange/imported-linked';
import type { RecordKind } from '../exchange/record-kind';

/** What the user says a doubtful row or link is: a known record, a new one (or no link), or to be left out. */
export type ImportAnswer = { recordId: Id } | 'new' | 'skip';

/** The rows of one file, read and mapped, with what the user answered. */
export type ImportInput = ImportedRows & {
  programId: Id;
  fileName: string;
  /** A hash of the file's bytes. */
  fileHash: string;
  /** Rows that the mapping refused already; they are kept with the run. */
  refused: readonly RefusedRow[];
  /** The answers to the plan's questions, by their keys. A question without an answer leaves its row out, as refused. */
  answers?: Readonly<Record<string, ImportAnswer>>;
  /** What the file teaches: columns and status words. Added to what the program knows. */
  learnt?: Partial<SystemWords> & {
    /** What the user said that unknown status words mean; rows with such a word take that status. */
    statusWords?: Record<string, AdvocateStatus>;
  };
  /** The system of record the file comes from; the contacts it knows and the file lacks are listed as vanished. */
  system: RecordSystem;
  /** The file is a list that Muster wrote: its values are Muster's, and show nothing of what became of corrections. */
  isOwnList?: boolean;
  /** The headers of the file's columns that are read. A custom field of another name is none of the file's. */
  headers?: readonly string[];
  /** What a blank cell means: nothing (`keep`, the default), or that the system of record has nothing there. */
  blanks?: 'keep' | 'erase';
};

/** The rows of a file of one kind of records. */
export type InputOf<K extends RecordKind> = Extract<ImportInput, { kind: K }>;

/** A record that a doubtful row or link may be: a contact, or an account (then `title` and `company` are blank). */
export interface ImportCandidate {
  recordId: Id;
  name: string;
  title: string;
  company: string;
}

/** A row that may be a known record, or that names one that may be another: only the user can tell. */
export interface ImportQuestion {
  /** Unique in the plan and the same each time the file is planned. */
  key: string;
  line: number;
  /** `row`: is the row one of these? The others: which of these does the row name? */
  about: 'row' | 'contact' | 'account';
  name: string;
  title: string;
  company: string;
  candidates: ImportCandidate[];
}

/** What becomes of one row. `merged`: an earlier row of the file says just the same. */
export interface ImportedRow {
  line: number;
  outcome: 'added' | 'updated' | 'unchanged' | 'merged' | 'asked' | 'erased' | 'skipped';
  /** Absent where the row makes no record. */
  recordId?: Id;
  name: string;
  /** For `updated`: the fields that change, with what is shown for each. A custom field is called as in the file. */
  fields: { field: Sentence; from: Sentence; to: Sentence }[];
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
  /** What the user should know, one sentence each, e.g. which rows are taken without a link. */
  notes: Said[];
  /** Contacts that the same system listed before and this file lacks. Listed, never deleted. */
  vanished: ImportCandidate[];
  /** How the corrections fare of which the file shows the field. */
  landed: number;
  reopened: number;
  conflicts: number;
  /** Pairs of contacts that are likely the same person, found on the way in. */
  duplicates: number;
  /** Rows whose data has an issue of its own. */
  withIssues: number;
  /** An earlier import of the very same file, where there is one. */
  importedBeforeAt: string | null;
}

/** How far an import has come. */
export interface ImportProgress {
  done: number;
  total: number;
}
