import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { World } from './world';

/** Takes back one event, wholly or not at all. */
export async function undoEvent(_world: World, _input: { programId: Id; eventId: Id }): Promise<Event> {
  throw new Error('Not written yet.');
}
