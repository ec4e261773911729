import type { ImportReply, ImportRequest, LayoutChoice, Refusal } from '../../../actions/import-protocol';
import type { Id } from '../../../domain/ids';
import type { Sentence } from '../../../domain/said';
import type { Draft, DraftStep } from './draft';
import { startBatch, type Batch } from './file-batch';

type Told<K extends ImportReply['tell']> = Extract<ImportReply, { tell: K }>;

/** How far a request has come. */
export type Progress = Told<'progress'>;

/** How far the check of the user's own connections has come. */
export type ConnectionsCheck =
  | { phase: 'offered' }
  | { phase: 'comparing'; progress: Progress | null }
  | { phase: 'compared'; found: Told<'compared'>['found']; isKeeping: boolean }
  | { phase: 'kept'; found: Told<'compared'>['found']; kept: Told<'kept'> };

/** Where the import screen stands. */
export type Stage =
  | { at: 'choosing'; isCancelled: boolean }
  | { at: 'sorting'; progress: Progress | null }
  | { at: 'listing' }
  /** `former` is what stood there before, where the same file is read anew. */
  | { at: 'reading'; former: Draft | null; progress: Progress | null }
  /** `isReread`: it was read before, in another way. */
  | { at: 'refused'; refusal: Refusal; isReread: boolean }
  | { at: 'mapping'; draft: Draft; progress: Progress | null }
  | { at: 'connections'; draft: Draft; check: ConnectionsCheck }
  | { at: 'writing'; draft: Draft; progress: Progress | null }
  /** `warning`: the import is complete, but something after it failed. */
  | { at: 'done'; result: Told<'done'>; warning: Sentence | null }
  | { at: 'failed'; sentence: Sentence }
  /** The end of several files; `isCancelled` when the user left off before the last. */
  | { at: 'finished'; isCancelled: boolean };

/** The files that were chosen, where their import stands, and what the worker was asked last. */
export interface ImportState {
  programId: Id;
  batch: Batch;
  stage: Stage;
  /** Each request stands here once: whoever sees another one than before sends it. */
  asked: ImportRequest | null;
}

/** What the user does, or what the worker tells. */
export type ImportStep =
  | { step: 'chose'; files: readonly File[] }
  | { step: 'leftOut'; place: number; isLeftOut: boolean }
  /** The file at this place, or the next that waits; after the last the summary. */
  | { step: 'opened'; place: number | null }
  | { step: 'skipped' }
  | { step: 'relaid'; layout: LayoutChoice }
  | { step: 'turned'; to: 'connections' | 'mapping' }
  | { step: 'compared' }
  | { step: 'kept' }
  | { step: 'started' }
  | { step: 'stopped' }
  | { step: 'finished' }
  | { step: 'restarted' }
  | { step: 'visited' }
  | { step: 'told'; reply: ImportReply }
  | DraftStep;

/** The import screen when it is first seen. */
export function startImport(programId: Id): ImportState {
  return { programId, batch: startBatch([]), stage: { at: 'choosing', isCancelled: false }, asked: null };
}
