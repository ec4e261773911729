import type { ExportTarget } from './export-target';
import type { Id, Instant } from './ids';
import type { Sentence } from './said';

/** One file of an export: for one target, with the corrections that it asks for. */
export interface BatchFile {
  target: ExportTarget;
  fileName: string;
  /** Rows below the header, or records where there is none. */
  rowCount: number;
  correctionIds: Id[];
  /** What the user should know about the file, one sentence each. */
  notes: Sentence[];
}

/** What imports have shown of the corrections of a batch. */
export interface Achieved {
  landed: number;
  reopened: number;
  conflicts: number;
  /** The days that the landed ones were out, added up. */
  landedDays: number;
}

/** The corrections that went out in one go. What was saved stands in {@link ExportFile} under the same id. */
export interface ExportBatch {
  id: Id;
  programId: Id;
  /** The name of what is saved: the one file, or the zip of several. */
  fileName: string;
  files: BatchFile[];
  createdAt: Instant;
  /** `exported` only once the browser has finished writing the file. */
  state: 'prepared' | 'exported' | 'taken-back';
  exportedAt?: Instant;
  /** The browser's number of the running download. */
  downloadId?: number;
  /** What the user wrote about it. */
  comment?: string;
  achieved: Achieved;
  /** How many of its corrections went with the people they were about; left out where none did. */
  erased?: number;
}

/** The bytes of a batch, kept so that it can be written again byte for byte. Never changed; removed when a person in it is erased. */
export interface ExportFile {
  /** The id of the batch. */
  id: Id;
  programId: Id;
  /** The media type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Nothing achieved yet. */
export const NOTHING_ACHIEVED: Achieved = { landed: 0, reopened: 0, conflicts: 0, landedDays: 0 };

/** All corrections of a batch, each once. */
export function correctionIdsOf({ files }: Pick<ExportBatch, 'files'>): Id[] {
  return [...new Set(files.flatMap(({ correctionIds }) => correctionIds))];
}
