import type { FieldOf } from '../import-field';
import { CONTACT_WORDS } from './contact-words';

const { accountId, company, notes } = CONTACT_WORDS;

/** The words by which files of uses and requests call their fields. */
export const USE_WORDS: Record<FieldOf<'uses'>, string> = {
  useId: 'id, use id, request id',
  contactId: 'contact id',
  fullName: 'contact, contact name',
  accountId,
  company,
  usedOn: 'date, used on, use date',
  useType: 'type, use type, request type',
  request: 'request, request name',
  notes,
};
