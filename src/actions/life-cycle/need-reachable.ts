import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import { say } from '../../domain/said';
import type { ProgramRecords } from '../../store/program-records';
import { ActionError } from '../action-error';
import { needContact } from '../need';

/** The contact. Throws an `ActionError` when the program has none of that id, and for one who is not to be contacted. */
export async function needReachable(records: ProgramRecords, contactId: Id): Promise<Contact> {
  const contact = await needContact(records, contactId);
  if (contact.status === 'do-not-contact')
    throw new ActionError(say('refused.doNotContact', { name: contact.name.full }));
  return contact;
}
