import type { Id } from '../domain/ids';
import type { World } from './world';

/** Erases a person for good. */
export async function eraseContact(_world: World, _input: { programId: Id; contactId: Id }): Promise<void> {
  throw new Error('Not written yet.');
}
