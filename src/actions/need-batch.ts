import type { ExportBatch } from '../domain/batch';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';

/** The batch. Throws an `ActionError` when there is none. */
export async function needBatch(records: ProgramRecords, batchId: Id): Promise<ExportBatch> {
  const batch = await records.batches.get(batchId);
  if (batch === undefined) throw new ActionError(say('refused.noExport'));
  return batch;
}
