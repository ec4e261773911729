import type { FieldOf } from '../import-field';
import { CONTACT_WORDS } from './contact-words';

const { accountId, company, isCustomer, region, industry, size, modifiedAt } = CONTACT_WORDS;

/** The words by which files of accounts call their fields. */
export const ACCOUNT_WORDS: Record<FieldOf<'accounts'>, string> = {
  accountId: `id, record id, ${accountId}`,
  company: `name, ${company}`,
  status: 'status, account status',
  isCustomer,
  region,
  industry,
  size,
  modifiedAt,
};
