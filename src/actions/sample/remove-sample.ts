import type { Id } from '../../domain/ids';
import { say } from '../../domain/said';
import { ActionError } from '../action-error';
import type { World } from '../world';

/** Takes a sample program away wholly, its history too. It cannot be undone; taken up again, it goes on where it was stopped. */
export async function removeSample({ store }: World, { programId }: { programId: Id }): Promise<void> {
  const program = await store.programs.get(programId);
  if (program === undefined) return;
  if (program.isSample !== true) throw new ActionError(say('refused.noSample'));
  await store.programs.remove(programId);
}
