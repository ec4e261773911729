import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { isOpenSearch } from '../domain/nomination';
import type { ProfileObservation } from '../domain/observation';
import { say } from '../domain/said';
import { ActionError } from './action-error';
import { needNomination } from './need';
import { needNominee } from './nominate/need-nominee';
import type { World } from './world';

/**
 * Proposes the person of a profile in an open search for a successor. Of the page only the name, the title and the profile's address are
 * kept. Throws an `ActionError` where somebody is proposed there by now, and for a person who is in the program, or nominated already.
 */
export async function fillNomination(
  world: World,
  { programId, nominationId, observation }: { programId: Id; nominationId: Id; observation: ProfileObservation },
): Promise<Event> {
  return world.store.transact(programId, async (write) => {
    const search = await needNomination(write.records, nominationId);
    if (!isOpenSearch(search)) throw new ActionError(say('refused.searchTaken'));
    const { candidate } = await needNominee(write.records, observation, search.accountId);
    await write.put('nominations', [{ ...search, candidate, state: 'proposed' }]);
    const summary = say('event.proposed', { name: candidate.name });
    const contactIds = search.replacesContactId === undefined ? [] : [search.replacesContactId];
    return write.event({ id: world.newId(), at: world.now(), action: 'nominate', summary, contactIds });
  });
}
