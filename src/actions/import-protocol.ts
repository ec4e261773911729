import type { Id } from '../domain/ids';
import type { ImportRun } from '../domain/import-run';
import type { AdvocateStatus } from '../domain/status';
import type { ColumnUse } from '../exchange/import-field';
import type { RowCounts } from '../exchange/mapped-rows';
import type { LayoutChoice, Recognition } from '../exchange/recognition';
import type { Refusal } from '../exchange/refusal';
import type { WrittenFile } from '../exchange/written-file';
import type { ImportAnswer, ImportPlan } from './import-plan';

export type { Column, DateOrder, Delimiter, Encoding, LayoutChoice, Recognition } from '../exchange/recognition';
export type { Refusal } from '../exchange/refusal';
export type { ColumnUse, ImportField } from '../exchange/import-field';
export type { RowCounts } from '../exchange/mapped-rows';
export type { ImportAnswer, ImportPlan } from './import-plan';

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
    }
  | {
      ask: 'run';
      /** The answers to the plan's questions, by line. A question without an answer leaves its row out. */
      answers: Record<number, ImportAnswer>;
    }
  | { ask: 'cancel' };

/** What the import worker answers. `progress` comes at most ten times a second. */
export type ImportReply =
  /** To `inspect`: the file was recognised. `uses` are the choices for a column, with their labels. */
  | { tell: 'recognised'; recognition: Recognition; uses: { use: ColumnUse; label: string }[] }
  /** To `inspect`: the file is not taken. */
  | { tell: 'refused'; refusal: Refusal }
  /** To `plan`: what an import would do. Nothing is written yet. */
  | { tell: 'planned'; plan: ImportPlan; counts: RowCounts; notes: string[]; unknownStatusWords: UnknownStatusWord[] }
  /** To `plan`: the mapping cannot be used; each sentence says what to change. */
  | { tell: 'unmappable'; problems: string[] }
  /** During `inspect`, `plan` and `run`. `rate` is in units of `done` a second: bytes while `reading`, else rows. */
  | { tell: 'progress'; step: 'reading' | 'mapping' | 'writing'; done: number; total: number; rate: number }
  /** To `run`: everything is written. `refusedFile` holds the refused rows as a file to save; null when there are none. */
  | { tell: 'done'; run: ImportRun; refusedFile: Pick<WrittenFile, 'content' | 'fileName'> | null }
  /** To `cancel`: it has ended and nothing was written. */
  | { tell: 'cancelled' }
  /** To anything: it failed and nothing was written; the sentence is for the user. */
  | { tell: 'failed'; sentence: string };
