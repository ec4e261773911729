import type { Contact } from '../domain/contact';
import type { SeenPerson } from '../domain/identity';
import type { Rejection } from '../domain/memory';
import { profileKey } from '../domain/profile-address';
import { profileIdsOf } from './profile-ids-of';

/** The contacts of which the user has not said that the person on the page is somebody else. */
export function dropRejected(
  observation: SeenPerson,
  contacts: readonly Contact[],
  rejections: readonly Rejection[],
): Contact[] {
  const pageKeys = new Set(profileIdsOf(observation).map(profileKey));
  const rejected = rejections.filter((rejection) => rejection.profileKeys.some((key) => pageKeys.has(key)));
  return contacts.filter((contact) => !rejected.some((rejection) => rejection.contactId === contact.id));
}
