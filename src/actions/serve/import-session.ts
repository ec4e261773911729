import type { Id } from '../../domain/ids';
import type { OpenedFile } from '../../exchange/opened-file';
import type { Column, Recognition } from '../../exchange/recognition';
import type { ImportInput } from '../import-plan';
import type { ImportReply, ImportRequest } from '../import-protocol';
import type { World } from '../world';

/** What serving needs from outside. */
export interface ImportSurroundings {
  world: World;
  send(reply: ImportReply): void;
  /** Milliseconds that only grow. */
  clock(): number;
  /** A pause in which waiting messages arrive. */
  breathe(): Promise<void>;
}

/** A request of one kind. */
export type Asked<K extends ImportRequest['ask']> = Extract<ImportRequest, { ask: K }>;

/** One file's way into a program, as far as it has come. */
export interface ImportSession {
  programId: Id;
  /** The file as the user gave it: read again when it is to be opened in another way. */
  source: File;
  fileHash: string;
  file: OpenedFile;
  recognition: Recognition;
  planned?: { input: ImportInput; columns: Column[] };
}
