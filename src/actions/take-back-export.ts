import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { World } from './world';

/** The file of a batch will not be used. */
export async function takeBackExport(_world: World, _input: { programId: Id; batchId: Id }): Promise<Event | null> {
  throw new Error('Not written yet.');
}
