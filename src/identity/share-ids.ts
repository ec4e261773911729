import type { Contact } from '../domain/contact';
import type { ProfileId, ProfileIdKind } from '../domain/profile-address';

/** How the identities known of a contact stand to those a page shows. */
export interface IdAgreement {
  /** A stable identity (token or number) is shared. */
  isStableShared: boolean;
  /** The address is shared. Its owner can change it, and then another may take it. */
  isSlugShared: boolean;
  /** A stable identity of one kind is known on both sides and differs: two people. */
  isOtherPerson: boolean;
}

const STABLE: readonly ProfileIdKind[] = ['urn', 'member', 'sales'];

/** Compares the profile identities of a contact with those of a page, kind by kind. */
export function shareIds(contact: Pick<Contact, 'profiles'>, pageIds: readonly ProfileId[]): IdAgreement {
  const isShared = (id: ProfileId) =>
    contact.profiles.some((known) => known.kind === id.kind && known.value === id.value);
  const isKnownKind = (id: ProfileId) => contact.profiles.some((known) => known.kind === id.kind);
  const stable = pageIds.filter((id) => STABLE.includes(id.kind));
  return {
    isStableShared: stable.some(isShared),
    isSlugShared: pageIds.some((id) => id.kind === 'slug' && isShared(id)),
    isOtherPerson: stable.some((id) => isKnownKind(id) && !isShared(id)),
  };
}
