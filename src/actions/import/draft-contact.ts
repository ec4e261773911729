import { blankContact } from '../../domain/blank-contact';
import type { Contact, ContactName } from '../../domain/contact';
import type { Id, Instant } from '../../domain/ids';
import type { ImportedContact } from '../../exchange/imported-contact';

/** A contact of which nothing is known but its name; the rest of a row is merged into it. */
export function draftContact(id: Id, programId: Id, row: ImportedContact, at: Instant): Contact {
  return blankContact(id, programId, nameOf(row), at);
}

/** The name that a row gives; all parts blank when it gives none. */
export function nameOf({ fullName, givenName, familyName, salutation }: ImportedContact): ContactName {
  const [given, family] = [givenName?.trim() ?? '', familyName?.trim() ?? ''];
  const full = fullName?.trim() || [given, family].filter(Boolean).join(' ');
  return { full, given, family, ...(salutation?.trim() ? { salutation: salutation.trim() } : {}) };
}
