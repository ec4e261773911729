import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { ProfileObservation } from '../domain/observation';
import { profileKey } from '../domain/profile-address';
import { say } from '../domain/said';
import { profileIdsOf } from '../identity/profile-ids-of';
import { judgeContact } from './judge-contact';
import { learnProfiles } from './learn-profiles';
import { needContact, needProgram } from './need';
import type { World } from './world';

/** "This is the person": the profile is linked to the contact, an earlier "not this person" is forgotten, the page judged. */
export async function confirmIdentity(
  world: World,
  { programId, contactId, observation }: { programId: Id; contactId: Id; observation: ProfileObservation },
): Promise<Event> {
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const program = await needProgram(records);
    const contact = learnProfiles(await needContact(records, contactId), observation, 'user');
    const keys = profileIdsOf(observation).map(profileKey);
    const rejections = (await records.rejections.ofContact(contactId)).filter(({ profileKeys }) =>
      profileKeys.some((key) => keys.includes(key)),
    );
    await write.remove(
      'rejections',
      rejections.map(({ id }) => id),
    );
    await judgeContact(world, write, program, contact, observation);
    const summary = say('event.linked', { name: contact.name.full });
    return write.event({
      id: world.newId(),
      at: world.now(),
      action: 'confirm-identity',
      summary,
      contactIds: [contactId],
    });
  });
}
