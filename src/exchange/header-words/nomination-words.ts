import type { FieldOf } from '../import-field';
import { CONTACT_WORDS } from './contact-words';

const { accountId, company, fullName, title, profile, owner, notes } = CONTACT_WORDS;

/** The words by which files of nominations call their fields. */
export const NOMINATION_WORDS: Record<FieldOf<'nominations'>, string> = {
  nominationId: 'id, nomination id, nomination url',
  accountId,
  company,
  fullName: `nominee, ${fullName}`,
  title,
  profile,
  replaces: 'replaces',
  nominationStatus: 'status, nomination status',
  submittedOn: 'submission date, submitted on',
  nominationDueOn: 'due date, due on',
  owner,
  notes,
};
