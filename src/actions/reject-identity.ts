import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { ProfileObservation } from '../domain/observation';
import { profileKey } from '../domain/profile-address';
import { say } from '../domain/said';
import { profileIdsOf } from '../identity/profile-ids-of';
import { needContact } from './need';
import { putContacts } from './put-records';
import type { World } from './world';

/**
 * "Not this person", remembered for ever. The contact loses the identities that were learnt from the page (one that came
 * with a file stays on record, and is no longer believed for this profile), and what was concluded from it.
 */
export async function rejectIdentity(
  world: World,
  { programId, contactId, observation }: { programId: Id; contactId: Id; observation: ProfileObservation },
): Promise<Event> {
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const at = world.now();
    const contact = await needContact(records, contactId);
    const profileKeys = profileIdsOf(observation).map(profileKey);
    const isOfPage = (keys: readonly string[]) => keys.some((key) => profileKeys.includes(key));
    await write.add('rejections', [{ id: world.newId(), programId, contactId, profileKeys, at }]);
    const profiles = contact.profiles.filter(({ source, ...id }) => source === 'import' || !isOfPage([profileKey(id)]));
    await putContacts(write, [{ ...contact, profiles, updatedAt: at }]);
    const pages = (await records.observations.ofContact(contactId))
      .filter((stored) => isOfPage(profileIdsOf(stored.observation).map(profileKey)))
      .map(({ id }) => id);
    const judgements = (await records.judgements.ofContact(contactId)).filter(({ observationId }) =>
      pages.includes(observationId),
    );
    await write.remove(
      'judgements',
      judgements.map(({ id }) => id),
    );
    await write.remove('observations', pages);
    const summary = say('event.rejected', { name: contact.name.full });
    return write.event({ id: world.newId(), at, action: 'reject-identity', summary, contactIds: [contactId] });
  });
}
