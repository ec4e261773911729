import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import { externalKey } from '../domain/external-id';
import type { AccountKeys, ContactKeys } from '../domain/lookup-keys';
import { profileKey } from '../domain/profile-address';
import { companyNameKey } from '../text/company-name-key';
import { personNameKeys } from '../text/person-name-keys';

/** Derives the look-up keys of a contact from its profile addresses, external identities and name. */
export function contactKeys(contact: Pick<Contact, 'profiles' | 'externalIds' | 'name'>): ContactKeys {
  const { full, given, family } = contact.name;
  const inParts = `${given} ${family}`;
  // Most often the parts make up the full name, and deriving keys is what writing many contacts waits for.
  const parts = given !== '' && family !== '' && inParts !== full ? personNameKeys(inParts) : [];
  return {
    profileKeys: unique(contact.profiles.map(profileKey)),
    externalKeys: unique(contact.externalIds.map(externalKey)),
    nameKeys: unique([...personNameKeys(full), ...parts]),
  };
}

/** Derives the look-up keys of an account from its external identities, its name and the names it had before. */
export function accountKeys(account: Pick<Account, 'externalIds' | 'name' | 'formerNames'>): AccountKeys {
  return {
    externalKeys: unique(account.externalIds.map(externalKey)),
    nameKeys: unique([account.name, ...account.formerNames].map(companyNameKey)).filter((key) => key !== ''),
  };
}

function unique(keys: string[]): string[] {
  return [...new Set(keys)];
}
