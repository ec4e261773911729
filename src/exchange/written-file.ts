import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { Correction } from '../domain/correction';
import type { Id } from '../domain/ids';

/** A correction with the records it is about. */
export interface CorrectionRow {
  correction: Correction;
  /** The contact; for the correction of an account, any of its contacts or null. */
  contact: Contact | null;
  account: Account | null;
}

/** A file to be saved. */
export interface WrittenFile {
  /** The text of the file; written to disk as UTF-8. A byte order mark, where the form wants one, is its first character. */
  content: string;
  fileName: string;
  /** Rows below the header. */
  rowCount: number;
  /** What the user should know about the file, one sentence each. */
  notes: string[];
  /** Corrections that this form of file cannot carry: they stay in the queue, and the notes say why. */
  skippedCorrectionIds: Id[];
}
