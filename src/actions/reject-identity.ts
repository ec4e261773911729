import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { ProfileObservation } from '../domain/observation';
import type { World } from './world';

/** The user says whether the person on the page is the contact. */
export async function rejectIdentity(
  _world: World,
  _input: { programId: Id; contactId: Id; observation: ProfileObservation },
): Promise<Event | null> {
  throw new Error('Not written yet.');
}
