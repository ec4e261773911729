import { type ExportBatch, correctionIdsOf } from '../domain/batch';
import type { Id } from '../domain/ids';
import type { World } from './world';

/** What became of a batch so far. What is in none of the numbers left the queue without an import, or waits. */
export interface BatchReport {
  batch: ExportBatch;
  /** The corrections in its files, each once, with those of people who were erased since. */
  asked: number;
  /** Still out: no import has shown them since. */
  out: number;
  /** What imports showed of those that were out in this batch; see `Achieved`. */
  landed: number;
  reopened: number;
  conflicts: number;
  /** How long the landed ones were out on average; null when none has landed. */
  averageDaysOut: number | null;
}

/** What became of each batch of a program, newest first. */
export async function readBatches({ store }: World, { programId }: { programId: Id }): Promise<BatchReport[]> {
  const records = store.in(programId);
  const batches = await records.batches.all();
  return Promise.all(batches.map(async (batch) => reportBatch(batch, await records.corrections.countOut(batch.id))));
}

/** The report of one batch of which so many corrections are out. */
export function reportBatch(batch: ExportBatch, out: number): BatchReport {
  const { landed, reopened, conflicts, landedDays } = batch.achieved;
  const averageDaysOut = landed === 0 ? null : landedDays / landed;
  return {
    batch,
    asked: correctionIdsOf(batch).length + (batch.erased ?? 0),
    out,
    landed,
    reopened,
    conflicts,
    averageDaysOut,
  };
}
