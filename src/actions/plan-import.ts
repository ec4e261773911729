import type { ImportInput, ImportPlan } from './import-plan';
import type { World } from './world';

/** Says what an import would do. */
export async function planImport(_world: World, _input: ImportInput): Promise<ImportPlan> {
  throw new Error('Not written yet.');
}
