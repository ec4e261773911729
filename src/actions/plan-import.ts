import { draftImport } from './import/draft-import';
import { findErased } from './import/find-erased';
import type { ImportDraft } from './import/import-draft';
import type { ImportInput } from './import-plan';
import type { World } from './world';

/** Says what an import would do, and asks what only the user can tell. Writes nothing; the draft can be run as it is. */
export async function planImport(world: World, input: ImportInput): Promise<ImportDraft> {
  const records = world.store.in(input.programId);
  return draftImport(world, records, input, await findErased(records, input));
}
