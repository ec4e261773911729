import { blankContact } from '../../domain/blank-contact';
import type { Contact, ContactName } from '../../domain/contact';
import type { Id, Instant } from '../../domain/ids';
import { isNameless } from '../../domain/is-nameless';
import type { ImportedContact } from '../../exchange/imported-contact';

/** A contact of which nothing is known but what it is called; the rest of a row is merged into it. */
export function draftContact(id: Id, programId: Id, row: ImportedContact, at: Instant): Contact {
  return blankContact(id, programId, nameOrAddressOf(row), at);
}

/** The name that a row gives; all parts blank when it gives none. */
export function nameOf({ fullName, givenName, familyName, salutation }: ImportedContact): ContactName {
  const [given, family] = [givenName?.trim() ?? '', familyName?.trim() ?? ''];
  const full = fullName?.trim() || [given, family].filter(Boolean).join(' ');
  return { full, given, family, ...(salutation?.trim() ? { salutation: salutation.trim() } : {}) };
}

/** What a new contact is called: by its name, else by its e-mail address; all parts blank when the row gives neither. */
export function nameOrAddressOf(row: ImportedContact): ContactName {
  const name = nameOf(row);
  const email = row.email?.trim() ?? '';
  return name.full === '' && isNameless(email) ? { ...name, full: email } : name;
}
