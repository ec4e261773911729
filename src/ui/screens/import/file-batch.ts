import type { ImportReply, RecordKind } from '../../../actions/import-protocol';
import type { Sentence } from '../../../domain/said';

/** What came of one file of a batch. */
export type FileOutcome =
  | { kind: 'imported'; result: Extract<ImportReply, { tell: 'done' }> }
  /** The user's own connections were compared with the records; so many went to the review list. */
  | { kind: 'compared'; added: number }
  | { kind: 'refused' | 'failed'; sentence: Sentence }
  | { kind: 'skipped' };

/** One of the files that were chosen together. */
export interface BatchFile {
  file: File;
  /** What its rows seem to be; null when it will not be taken, undefined where nobody has looked yet. */
  recordKind?: RecordKind | null;
  /** What it seems to be; for a file that will not be taken, why. */
  form: Sentence;
  /** The user does not want it. */
  isLeftOut: boolean;
  /** Null while it waits. */
  outcome: FileOutcome | null;
}

/** The files that were chosen together, in the order in which they are imported. */
export interface Batch {
  files: readonly BatchFile[];
  /** The file that is under way; -1 before the first. */
  place: number;
}

/** A batch of these files, of which nothing is known yet. */
export function startBatch(files: readonly File[]): Batch {
  return { files: files.map((file) => ({ file, form: '', isLeftOut: false, outcome: null })), place: -1 };
}

/** The batch in the order that the worker found, with what each file seems to be. */
export function sortBatch(batch: Batch, order: Extract<ImportReply, { tell: 'sorted' }>['order']): Batch {
  const files = order.flatMap(({ index, recordKind, form }) => {
    const former = batch.files[index];
    return former === undefined ? [] : [{ ...former, recordKind, form }];
  });
  return { files, place: -1 };
}

/** Whether the file can be imported and is wanted. */
export function isWanted({ isLeftOut, recordKind }: BatchFile): boolean {
  return !isLeftOut && recordKind !== null;
}

/** The place of the next file that waits; null when none does. */
export function nextPlace({ files, place }: Batch): number | null {
  const waits = (index: number) => {
    const file = files[index];
    return file !== undefined && isWanted(file) && file.outcome === null;
  };
  const others = files.map((_, index) => index).filter((index) => index !== place && waits(index));
  return others.find((index) => index > place) ?? others[0] ?? null;
}

/** The batch with something changed about one of its files. */
export function changeFile(batch: Batch, place: number, change: Partial<BatchFile>): Batch {
  return { ...batch, files: batch.files.map((one, index) => (index === place ? { ...one, ...change } : one)) };
}

/** Which of the wanted files is under way, counted from 1, and how many there are. */
export function countWanted({ files, place }: Batch): { number: number; total: number } {
  const wanted = files.flatMap((file, index) => (isWanted(file) ? [index] : []));
  return { number: wanted.indexOf(place) + 1, total: wanted.length };
}
