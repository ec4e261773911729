import type { Contact } from '../../domain/contact';
import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import { say } from '../../domain/said';
import { putContacts } from '../put-records';
import type { World } from '../world';
import { needReachable } from './need-reachable';

/**
 * Writes the notes about a contact, as a whole; blank takes them away. Answers null when they say so already; throws an `ActionError` for who
 * is not to be contacted.
 */
export async function writeNotes(
  world: World,
  { programId, contactId, notes: written }: { programId: Id; contactId: Id; notes: string },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const contact = await needReachable(write.records, contactId);
    const notes = written.trim();
    if (notes === (contact.notes ?? '')) return null;
    const at = world.now();
    const noted: Contact = { ...contact, notes, updatedAt: at };
    if (notes === '') delete noted.notes;
    await putContacts(write, [noted]);
    const summary = say(notes === '' ? 'event.notes.removed' : 'event.notes.written', { name: contact.name.full });
    return write.event({ id: world.newId(), at, action: 'write-notes', summary, contactIds: [contactId] });
  });
}
