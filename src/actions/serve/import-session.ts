import type { Id } from '../../domain/ids';
import type { OpenedFile } from '../../exchange/opened-file';
import type { Column, Recognition } from '../../exchange/recognition';
import type { ImportDraft } from '../import/import-draft';
import type { ImportedRow, ImportInput } from '../import-plan';
import type { ConnectionsFound, ImportReply, ImportRequest } from '../import-protocol';
import type { WorldOfFiles } from '../world';

/** What serving needs from outside. */
export interface ImportSurroundings {
  world: WorldOfFiles;
  send(reply: ImportReply): void;
  /** Milliseconds that only grow. */
  clock(): number;
  /** A pause in which waiting messages arrive. */
  breathe(): Promise<void>;
}

/** A request of one kind. */
export type Asked<K extends ImportRequest['ask']> = Extract<ImportRequest, { ask: K }>;

/** The rows of a plan by what becomes of them. */
export type OutcomeRows = Record<ImportedRow['outcome'], ImportedRow[]>;

/** One file's way into a program, as far as it has come. */
export interface ImportSession {
  programId: Id;
  /** The file as the user gave it: read again when it is to be opened in another way. */
  source: File;
  fileHash: string;
  file: OpenedFile;
  recognition: Recognition;
  planned?: { input: ImportInput; columns: Column[]; draft: ImportDraft; outcomes: OutcomeRows };
  /** What the check of the user's own connections has found. */
  found?: ConnectionsFound;
}
