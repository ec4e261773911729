import type { Contact } from '../domain/contact';
import { contactKeys } from '../identity/contact-keys';

/**
 * What is kept of an erased person, so that an import does not bring the person back: a hash of each external id, profile
 * address and e-mail, salted with the program's id. Awaits the browser's cryptography, so never call it in a transaction.
 */
export async function tombstoneHashes(
  contact: Pick<Contact, 'programId' | 'profiles' | 'externalIds' | 'name' | 'email'>,
): Promise<string[]> {
  const { profileKeys, externalKeys } = contactKeys(contact);
  const email = contact.email?.trim().toLowerCase();
  const keys = [...profileKeys, ...externalKeys, ...(email ? [`email:${email}`] : [])];
  return Promise.all(keys.map((key) => hash(`${contact.programId}|${key}`)));
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
