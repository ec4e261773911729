import type { Contact } from '../domain/contact';
import type { CorrectableField } from '../domain/correction';
import { noteFlaw } from '../domain/note-flaw';
import { findPhoneFlaw } from '../exchange/values/find-phone-flaw';
import { readEmail } from '../exchange/values/read-email';
import type { ProgramRecords } from '../store/program-records';
import { needProgram } from './need';

/**
 * The contact with what is wrong with the text of a field noted anew. Not for the service worker: what checks phone numbers is large.
 */
export async function checkWritten(
  records: ProgramRecords,
  contact: Contact,
  field: CorrectableField,
): Promise<Contact> {
  if (field !== 'email' && field !== 'phone' && field !== 'mobile') return contact;
  const text = contact[field] ?? '';
  if (text === '') return noteFlaw(contact, field, undefined);
  if (field === 'email') return noteFlaw(contact, field, readEmail(text).flaw);
  return noteFlaw(contact, field, findPhoneFlaw(text, (await needProgram(records)).phoneRegion));
}
