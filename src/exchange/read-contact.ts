import { say } from '../domain/said';
import { FILL_CONTACT } from './fill/fill-contact';
import type { ImportedContact } from './imported-contact';
import type { RowForm } from './read-row';
import { splitName } from './values/split-name';

/** How rows are read as contacts. */
export const CONTACT_FORM: RowForm<'contacts', ImportedContact> = {
  essential: new Set(['contactId', 'profileId', 'fullName', 'familyName', 'title', 'company', 'profile'] as const),
  start: (base) => base,
  fill: FILL_CONTACT,
  finish: (contact, isExact) => (completeName(contact, isExact) ? contact : { refused: say('row.nobody') }),
};

/** Fills in the full name from its parts or the parts from it; false when the row names nobody. */
function completeName(contact: ImportedContact, isExact: boolean): boolean {
  const { fullName = '', givenName = '', familyName = '' } = contact;
  if (fullName === '' && givenName === '' && familyName === '') return contact.externalIds.length > 0;
  if (fullName === '') contact.fullName = `${givenName} ${familyName}`.trim();
  else if (givenName === '' && familyName === '' && !isExact) {
    const { full, given, family } = splitName(fullName);
    Object.assign(contact, { fullName: full, givenName: given, familyName: family, hasGuessedParts: true });
  }
  return true;
}
