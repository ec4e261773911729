import type { enContacts } from '../en/contacts';
import type { WordsOf } from '../words-of';

/** The words of the list of contacts and of one contact, in Spanish. `.one`/`.other` are plural forms. */
export const esContacts: WordsOf<typeof enContacts> = {};
