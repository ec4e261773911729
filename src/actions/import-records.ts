import type { ImportRun } from '../domain/import-run';
import type { ImportInput, ImportProgress } from './import-plan';
import type { World } from './world';

/** Imports the rows of a file: all or nothing. */
export async function importRecords(
  _world: World,
  _input: ImportInput & { signal?: AbortSignal; onProgress?: (progress: ImportProgress) => void },
): Promise<ImportRun> {
  throw new Error('Not written yet.');
}
