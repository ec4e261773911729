import type { Id } from '../domain/ids';
import type { Observation } from '../domain/observation';
import type { World } from './world';

/** Keeps what a page says about contacts of the programs, and judges it. */
export async function recordObservation(
  _world: World,
  _input: { programIds: readonly Id[]; observation: Observation },
): Promise<{ programId: Id; contactId: Id }[]> {
  throw new Error('Not written yet.');
}
