import type { AcceptedField } from '../domain/accepted-field';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { World } from './world';

/** Accepts findings. */
export async function acceptFindings(
  _world: World,
  _input: { programId: Id; contactId: Id; judgementId: Id; fields: readonly AcceptedField[] },
): Promise<Event | null> {
  throw new Error('Not written yet.');
}
