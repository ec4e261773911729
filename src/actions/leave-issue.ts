import { issuesOf, issueValue, type LeavableIssue } from '../domain/data-issue';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import { needContact } from './need';
import { putContacts } from './put-records';
import type { World } from './world';

/**
 * "Leave as it is": takes an issue of a contact off the work list and changes nothing else. The issue comes back when the text that it is about
 * changes to another that is wrong. Answers null when the contact has no such issue any more.
 */
export async function leaveIssue(
  world: World,
  { programId, contactId, kind }: { programId: Id; contactId: Id; kind: LeavableIssue },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const contact = await needContact(write.records, contactId);
    if (!issuesOf(contact).includes(kind)) return null;
    const leftAsIs = { ...contact.leftAsIs, [kind]: issueValue(contact, kind) };
    const at = world.now();
    await putContacts(write, [{ ...contact, leftAsIs, updatedAt: at }]);
    const summary = say(`event.left.${kind}`, { name: contact.name.full });
    return write.event({ id: world.newId(), at, action: 'leave-issue', summary, contactIds: [contactId] });
  });
}
