import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { World } from './world';

/** Marks a contact as having left the company. */
export async function markLeft(
  _world: World,
  _input: { programId: Id; contactId: Id; judgementId: Id },
): Promise<Event | null> {
  throw new Error('Not written yet.');
}
