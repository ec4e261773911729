import type { Id } from '../../domain/ids';
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
  bytes: Uint8Array<ArrayBuffer>;
  fileHash: string;
  recognition: Recognition;
  planned?: { input: ImportInput; columns: Column[] };
}
