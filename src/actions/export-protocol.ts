import type { ExportBatch } from '../domain/batch';
import type { ColumnChoice } from '../domain/export-template';
import type { ExportTarget, ListTarget } from '../domain/export-target';
import type { Id } from '../domain/ids';
import type { Sentence } from '../domain/said';
import type { SkippedCorrection, TargetColumn } from '../exchange/written-file';

export type { SkippedCorrection, TargetColumn } from '../exchange/written-file';

/** Which corrections go out, and how. */
export interface ExportChoice {
  programId: Id;
  /** Absent: the whole queue. */
  correctionIds?: Id[];
  /** Absent: each correction goes to the home of its field. */
  target?: ExportTarget;
  /** The columns of each target for which some are chosen; the others have their usual ones. */
  columns?: Partial<Record<ExportTarget, ColumnChoice>>;
}

/** Which list is written, and how. */
export interface ListChoice {
  programId: Id;
  list: ListTarget;
  /** Absent: the usual ones. */
  columns?: ColumnChoice;
}

/** A file as it would be written. */
export interface FilePreview {
  target: ExportTarget | ListTarget;
  fileName: string;
  rowCount: number;
  /** How many corrections it carries; none in a list. */
  corrections: number;
  notes: Sentence[];
  /**
   * Every column the target knows: first those that are written, in their order, then the others. `isFixed` ones are always written.
   * None where the form has no columns to choose.
   */
  columns: (TargetColumn & { isChosen: boolean })[];
  /** The first rows of each table, at most twenty; of JSON, cards and calendars the first lines as one cell each. */
  tables: { name: string; headers: string[]; rows: string[][] }[];
}

/** What an export is at: reading records, making the files' content, making their bytes. */
export type ExportStep = 'collecting' | 'writing' | 'packing';

/** What the export worker is asked. A new request ends the one that is under way; nothing of that is written then. */
export type ExportRequest =
  | { ask: 'preview'; choice: ExportChoice }
  | { ask: 'export'; choice: ExportChoice }
  | ({ ask: 'preview-list' } & ListChoice)
  | ({ ask: 'write-list' } & ListChoice)
  | { ask: 'cancel' };

/** What the export worker answers. `progress` comes at most ten times a second. */
export type ExportReply =
  /** To `preview` and `preview-list`: nothing is written. What is skipped stays in the queue. */
  | { tell: 'preview'; files: FilePreview[]; skipped: SkippedCorrection[] }
  /** To `export`: the batch is prepared and its bytes are kept: now it is to be saved (see `saveBatch`). */
  | { tell: 'prepared'; batch: ExportBatch; skipped: SkippedCorrection[] }
  /** To `write-list`: a list is to be saved. */
  | { tell: 'list'; fileName: string; type: string; bytes: Uint8Array<ArrayBuffer> }
  /** Under way. `rate` is in units of `done` a second: contacts while `collecting`, corrections or records while `writing`, else files. */
  | { tell: 'progress'; step: ExportStep; done: number; total: number; rate: number }
  | { tell: 'cancelled' }
  /** It failed and nothing was written; the sentence is for the user. */
  | { tell: 'failed'; sentence: Sentence };
