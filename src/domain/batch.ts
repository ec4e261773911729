import type { Id, Instant } from './ids';

/** The forms in which corrections are exported. */
export type ExportTarget = 'salesforce-loader' | 'excel-csv';

/** The corrections that went out in one file. */
export interface ExportBatch {
  id: Id;
  programId: Id;
  target: ExportTarget;
  fileName: string;
  /** The file's bytes as text (UTF-8), kept so that it can be written again byte for byte. */
  content: string;
  correctionIds: Id[];
  rowCount: number;
  /** What the user should know about the file, one sentence each. */
  notes: string[];
  createdAt: Instant;
  /** `exported` only once the browser has finished writing the file. */
  state: 'prepared' | 'exported' | 'taken-back';
  exportedAt?: Instant;
  /** The browser's number of the running download. */
  downloadId?: number;
}
