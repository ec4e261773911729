import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { Nomination } from '../domain/nomination';
import { say } from '../domain/said';
import { ActionError } from './action-error';
import { needNomination } from './need';
import type { World } from './world';

/**
 * Says what became of a nomination. A search in which nobody is proposed can only be given up. Answers null when it says so already;
 * throws an `ActionError` where nobody is there to be accepted.
 */
export async function settleNomination(
  world: World,
  {
    programId,
    nominationId,
    state,
  }: { programId: Id; nominationId: Id; state: Extract<Nomination['state'], 'accepted' | 'declined'> },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const nomination = await needNomination(write.records, nominationId);
    const { candidate, replacesContactId } = nomination;
    if (nomination.state === state) return null;
    if (state === 'accepted' && candidate === undefined) throw new ActionError(say('refused.nobodyProposed'));
    await write.put('nominations', [{ ...nomination, state }]);
    const summary =
      candidate === undefined
        ? say('event.searchDeclined')
        : say(`event.nomination.${state}`, { name: candidate.name });
    const contactIds = replacesContactId === undefined ? [] : [replacesContactId];
    return write.event({ id: world.newId(), at: world.now(), action: 'settle-nomination', summary, contactIds });
  });
}
