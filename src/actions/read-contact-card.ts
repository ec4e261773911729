import type { ContactBrief, ContactCard } from '../domain/card';
import type { Id } from '../domain/ids';
import type { ProgramRecords } from '../store/program-records';
import { readAdvocacy } from './read-advocacy';
import { readContactBrief } from './read-contact-brief';
import type { World } from './world';

/** Gathers all that is shown about one contact, met on no page; null when the contact or its program is gone. */
export async function readContactCard(
  world: World,
  records: ProgramRecords,
  contactId: Id,
): Promise<ContactCard | null> {
  const brief = await readContactBrief(world, records, contactId);
  return brief && addAdvocacy(records, brief);
}

/** Adds to what is known of a contact by itself what the program knows around it. */
export async function addAdvocacy(records: ProgramRecords, brief: ContactBrief): Promise<ContactCard> {
  return { ...brief, advocacy: await readAdvocacy(records, brief.contact) };
}
