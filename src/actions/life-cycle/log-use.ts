import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import { say } from '../../domain/said';
import type { Use } from '../../domain/use';
import { localDay } from '../../platform/clock';
import { ActionError } from '../action-error';
import type { World } from '../world';
import { needReachable } from './need-reachable';

/**
 * Notes that a contact was used as a reference. Beyond the cap of the program it is noted too: it has happened. Throws an `ActionError`
 * for a day to come, and for who is not to be contacted.
 */
export async function logUse(
  world: World,
  { programId, contactId, on, type, note: written = '' }: Pick<Use, 'programId' | 'contactId' | 'on' | 'type' | 'note'>,
): Promise<Event> {
  return world.store.transact(programId, async (write) => {
    const { name } = await needReachable(write.records, contactId);
    const at = world.now();
    if (on > localDay(at)) throw new ActionError(say('refused.futureUse'));
    const note = written.trim();
    const id: Id = world.newId();
    await write.add('uses', [
      { id, programId, externalIds: [], contactId, on, type, ...(note === '' ? {} : { note }), custom: {} },
    ]);
    const summary = say('event.used', { name: name.full, day: { day: on }, type: say(`part.${type}`) });
    return write.event({ id: world.newId(), at, action: 'log-use', summary, contactIds: [contactId] });
  });
}
