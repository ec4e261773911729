import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import { externalKey } from '../domain/external-id';
import type { AccountKeys, ContactKeys } from '../domain/lookup-keys';
import { isNameless } from '../domain/is-nameless';
import { profileKey } from '../domain/profile-address';
import { companyNameKey } from '../text/company-name-key';
import { personNameKeys } from '../text/person-name-keys';

/** Derives the look-up keys of a contact from its profile addresses, external identities and name. */
export function contactKeys(contact: Pick<Contact, 'profiles' | 'externalIds' | 'name'>): ContactKeys {
  return { ...identityKeys(contact), nameKeys: nameKeys(contact) };
}

/** Only the keys of profile addresses and external identities: those of a name take far longer to derive. */
export function identityKeys({
  profiles,
  externalIds,
}: Pick<Contact, 'profiles' | 'externalIds'>): Omit<ContactKeys, 'nameKeys'> {
  return { profileKeys: unique(profiles.map(profileKey)), externalKeys: unique(externalIds.map(externalKey)) };
}

/** Only the keys of the name; none where nobody has told it. */
export function nameKeys({ name: { full, given, family } }: Pick<Contact, 'name'>): string[] {
  const inParts = `${given} ${family}`;
  // Most often the parts make up the full name, and deriving keys is what writing many contacts waits for.
  const parts = given !== '' && family !== '' && inParts !== full ? personNameKeys(inParts) : [];
  return unique([...(isNameless(full) ? [] : personNameKeys(full)), ...parts]);
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
