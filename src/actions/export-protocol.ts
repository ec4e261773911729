import type { ExportBatch } from '../domain/batch';
import type { ExportTarget, ListTarget } from '../domain/export-target';
import type { Id } from '../domain/ids';
import type { SkippedCorrection, WrittenColumn } from '../exchange/written-file';

export type { SkippedCorrection, WrittenColumn } from '../exchange/written-file';

/** Which corrections go out, and how. */
export interface ExportChoice {
  programId: Id;
  /** Absent: the whole queue. */
  correctionIds?: Id[];
  /** Absent: each correction goes to the home of its field. */
  target?: ExportTarget;
  /** The template of each target that has one chosen. */
  templateIds?: Id[];
}

/** A file as it would be written. */
export interface FilePreview {
  target: ExportTarget | ListTarget;
  fileName: string;
  rowCount: number;
  corrections: number;
  notes: string[];
  /** Every column the target knows, in the order of the template; `isChosen` ones are written, `isFixed` ones always. */
  columns: (WrittenColumn & { isChosen: boolean; isFixed: boolean })[];
  /** The first rows of each table, at most twenty; of JSON, cards and calendars the first lines as one cell each. */
  tables: { name: string; headers: string[]; rows: string[][] }[];
}

/** What the export worker is asked. A new request ends the one that is under way; nothing of that is written then. */
export type ExportRequest =
  | { ask: 'preview'; choice: ExportChoice }
  | { ask: 'export'; choice: ExportChoice }
  | { ask: 'preview-list'; programId: Id; list: ListTarget; templateId?: Id }
  | { ask: 'write-list'; programId: Id; list: ListTarget; templateId?: Id }
  | { ask: 'cancel' };

/** What the export worker answers. `progress` comes at most ten times a second. */
export type ExportReply =
  | { tell: 'preview'; files: FilePreview[]; skipped: SkippedCorrection[] }
  /** The batch is prepared and its bytes are kept: now it is to be saved (see `saveBatch`). */
  | { tell: 'prepared'; batch: ExportBatch }
  /** A list is to be saved. */
  | { tell: 'list'; fileName: string; type: string; bytes: Uint8Array<ArrayBuffer> }
  | { tell: 'progress'; step: 'collecting' | 'writing'; done: number; total: number }
  | { tell: 'cancelled' }
  | { tell: 'failed'; sentence: string };
