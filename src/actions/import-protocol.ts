import type { Id } from '../domain/ids';
import type { ImportRun } from '../domain/import-run';
import type { Review } from '../domain/review';
import type { Said, Sentence } from '../domain/said';
import type { AdvocateStatus } from '../domain/status';
import type { ColumnUse } from '../exchange/import-field';
import type { RowCounts } from '../exchange/mapped-rows';
import type { LayoutChoice, Recognition } from '../exchange/recognition';
import type { Refusal } from '../exchange/refusal';
import type { RecordKind } from '../exchange/record-kind';
import type { ImportAnswer, ImportedRow, ImportPlan } from './import-plan';

export type {
  Column,
  DateOrder,
  Delimiter,
  Encoding,
  FileFormat,
  LayoutChoice,
  Recognition,
} from '../exchange/recognition';
export type { Refusal } from '../exchange/refusal';
export type { ColumnUse, ImportField } from '../exchange/import-field';
export type { RowCounts } from '../exchange/mapped-rows';
export type { RecordKind } from '../exchange/record-kind';
export type { ImportAnswer, ImportedRow, ImportPlan, ImportQuestion } from './import-plan';

/** What a column is to become, as the user settled it. */
export interface ColumnChoice {
  /** The column's place in the row, from 0. */
  index: number;
  use: ColumnUse;
}

/** A word for a status that Muster does not know, with the number of rows that have it. */
export interface UnknownStatusWord {
  word: string;
  rows: number;
}

/**
 * What the import screen asks the import worker, in this order: `inspect` → `relayout`, where the
 * layout was recognised wrongly → `plan` (again after each change of the mapping) →
 * `run`. `cancel` ends what is under way; nothing is written then. A worker handles one file; a new `inspect` forgets the last.
 */
export type ImportRequest =
  | { ask: 'inspect'; file: File; programId: Id }
  /** The same file once more, with what the user says of its layout. Answered as `inspect` is. */
  | { ask: 'relayout'; layout: LayoutChoice }
  | {
      ask: 'plan';
      columns: ColumnChoice[];
      /** What unknown status words mean, as the user said. */
      statusWords?: Record<string, AdvocateStatus>;
      /** What a blank cell means for this import; `keep` when absent. */
      blanks?: 'keep' | 'erase';
    }
  /** What would change, some rows at a time: the plan that came with `planned` has no rows. */
  | { ask: 'rows'; outcome: ImportedRow['outcome']; offset: number; limit: number }
  /** Puts several files into the order in which they are best imported: accounts, contacts, then what hangs on them. */
  | { ask: 'sort'; files: File[] }
  /** For the user's own connections: compares them with all records; writes nothing. */
  | { ask: 'compare-connections' }
  /** Puts the likely changes that were found on the review list. */
  | { ask: 'keep-reviews' }
  | {
      ask: 'run';
      /** The answers to the plan's questions, by their keys. A question without an answer leaves its row out. */
      answers: Record<string, ImportAnswer>;
    }
  | { ask: 'cancel' };

/** What the import worker answers. `progress` comes at most ten times a second. */
export type ImportReply =
  /** To `inspect`: the file was recognised. `uses` are the choices for a column, with their labels. */
  | { tell: 'recognised'; recognition: Recognition; uses: { use: ColumnUse; label: Said }[] }
  /** To `inspect`: the file is not taken. */
  | { tell: 'refused'; refusal: Refusal }
  /** To `plan`: what an import would do. Nothing is written yet. */
  | {
      tell: 'planned';
      plan: PlannedImport;
      counts: RowCounts;
      notes: Said[];
      unknownStatusWords: UnknownStatusWord[];
    }
  /** To `rows`. `total` counts all rows of the outcome. */
  | { tell: 'rows'; outcome: ImportedRow['outcome']; offset: number; rows: ImportedRow[]; total: number }
  /** To `sort`: the places of the files in the order to import them, and what each seems to be. Where one is refused, its kind is null and
   * `form` says why. */
  | { tell: 'sorted'; order: { index: number; recordKind: RecordKind | null; form: Said }[] }
  /** To `compare-connections`: nothing is written yet. */
  | { tell: 'compared'; found: ConnectionsFound }
  /** To `keep-reviews`: so many wait on the review list now. */
  | { tell: 'kept'; added: number; open: number }
  /** To `plan`: the mapping cannot be used; each sentence says what to change. */
  | { tell: 'unmappable'; problems: Said[] }
  /** During `inspect`, `plan`, `run` and `compare-connections`. `rate` is in units of `done` a second: bytes while `reading`, else rows. */
  | {
      tell: 'progress';
      step: 'reading' | 'mapping' | 'writing' | 'comparing';
      done: number;
      total: number;
      rate: number;
    }
  /** To `run`: everything is written. `refusedFile` holds the refused rows as a file to save; null when there are none. */
  | { tell: 'done'; run: ImportRun; refusedFile: { content: string; fileName: string } | null }
  /** To `cancel`: it has ended and nothing was written. */
  | { tell: 'cancelled' }
  /** To anything: it failed and nothing was written; the sentence is for the user. */
  | { tell: 'failed'; sentence: Sentence };

/** A plan without its rows, of which there may be many: they are asked for by `rows`. Its notes stand among those of the file. */
export type PlannedImport = Omit<ImportPlan, 'rows' | 'notes'> & { outcomes: Record<ImportedRow['outcome'], number> };

/** What the user's own connections show about the records. */
export interface ConnectionsFound {
  /** Connections in the file. */
  connections: number;
  /** Contacts that one of them surely is. */
  matched: number;
  /** Of these: company and title as in the record. */
  agreeing: number;
  /** Of these: it cannot be told whether anything changed. */
  unclear: number;
  /** Connections that may be one of several contacts, or that only the name speaks for. */
  doubtful: number;
  /** Likely changes, the surest first. Those that the review list has already are left out. */
  likely: (Pick<Review, 'contactId' | 'seen' | 'likely' | 'sentence'> & {
    name: string;
    stored: { company: string; title: string };
    profileUrl: string;
  })[];
}
