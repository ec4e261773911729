import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { World } from './world';

/** Takes corrections out of the queue. */
export async function withdrawCorrections(
  _world: World,
  _input: { programId: Id; correctionIds: readonly Id[] },
): Promise<Event | null> {
  throw new Error('Not written yet.');
}
