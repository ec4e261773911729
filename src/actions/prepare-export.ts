import type { ExportBatch, ExportTarget } from '../domain/batch';
import type { Id } from '../domain/ids';
import type { World } from './world';

/** Writes the queue into a file's text and keeps it as a prepared batch. */
export async function prepareExport(
  _world: World,
  _input: { programId: Id; target: ExportTarget },
): Promise<ExportBatch> {
  throw new Error('Not written yet.');
}
