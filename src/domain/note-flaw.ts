import type { Contact } from './contact';
import type { Flaw, FlawField } from './contact-flaw';

/** The contact with what is wrong with a field noted, or taken away where nothing is. */
export function noteFlaw(contact: Contact, field: FlawField, flaw: Flaw | undefined): Contact {
  const flaws = { ...contact.flaws };
  if (flaw === undefined) delete flaws[field];
  else flaws[field] = flaw;
  const noted: Contact = { ...contact, flaws };
  if (Object.keys(flaws).length === 0) delete noted.flaws;
  return noted;
}
