import { draftImport } from './import/draft-import';
import { findErased } from './import/find-erased';
import type { ImportInput, ImportPlan } from './import-plan';
import type { World } from './world';

/** Says what an import would do, and asks what only the user can tell. Writes nothing. */
export async function planImport(world: World, input: ImportInput): Promise<ImportPlan> {
  const records = world.store.in(input.programId);
  return (await draftImport(world, records, input, await findErased(records, input))).plan;
}
