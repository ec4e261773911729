import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import { learnCompanyKey } from './learn-company-key';
import { learnJudgedProfile } from './learn-profiles';
import { needContact } from './need';
import { putContacts } from './put-records';
import { settleInRun } from './run/settle-in-run';
import type { World } from './world';

/**
 * Marks a record as checked by a person and right, and settles the latest judgement with it. Who does so before the contact's profile
 * says too that it is this person's, and right about the company; who does so in a list of records says nothing of a page.
 */
export async function markVerified(
  world: World,
  { programId, contactId, onProfile }: { programId: Id; contactId: Id; onProfile: boolean },
): Promise<Event> {
  return world.store.transact(programId, async (write) => {
    const at = world.now();
    const judgement = (await write.records.judgements.latestOf([contactId])).get(contactId);
    const known = await needContact(write.records, contactId);
    const contact = onProfile ? await learnJudgedProfile(write.records, known, judgement) : known;
    await putContacts(write, [{ ...contact, verifiedAt: at, updatedAt: at }]);
    if (judgement !== undefined && judgement.settled === undefined)
      await write.put('judgements', [{ ...judgement, settled: { how: 'verified', at } }]);
    if (onProfile) await learnCompanyKey(write, contactId, at);
    const summary = say('event.verified', { name: contact.name.full });
    const event = write.event({ id: world.newId(), at, action: 'verify', summary, contactIds: [contactId] });
    return settleInRun(write, event, 'still-right');
  });
}
