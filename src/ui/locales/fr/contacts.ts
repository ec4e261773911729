import type { enContacts } from '../en/contacts';
import type { WordsOf } from '../words-of';

/** The words of the list of contacts and of one contact, in French. `.one`/`.other` are plural forms. */
export const frContacts: WordsOf<typeof enContacts> = {};
