import type { Id } from '../../domain/ids';
import { ActionError } from '../action-error';
import type { World } from '../world';

/** Takes a sample program away wholly, its history too. It cannot be undone; taken up again, it goes on where it was stopped. */
export async function removeSample({ store }: World, { programId }: { programId: Id }): Promise<void> {
  const program = await store.programs.get(programId);
  if (program === undefined) return;
  if (program.isSample !== true) throw new ActionError('Only a sample program can be removed here.');
  await store.programs.remove(programId);
}
