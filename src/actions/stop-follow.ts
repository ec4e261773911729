import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import { needContact } from './need';
import type { World } from './world';

/** Stops following a contact who left. Answers null when nobody follows the contact. */
export async function stopFollow(
  world: World,
  { programId, contactId }: { programId: Id; contactId: Id },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const contact = await needContact(write.records, contactId);
    const following = (await write.records.follows.ofContact(contactId)).filter(({ state }) => state === 'following');
    if (following.length === 0) return null;
    await write.put(
      'follows',
      following.map((follow) => ({ ...follow, state: 'stopped' })),
    );
    const summary = say('event.unfollowed', { name: contact.name.full });
    return write.event({ id: world.newId(), at: world.now(), action: 'follow', summary, contactIds: [contactId] });
  });
}
