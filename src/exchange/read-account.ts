import { say } from '../domain/said';
import { FILL_ACCOUNT } from './fill/fill-account';
import type { ImportedAccount } from './imported-linked';
import type { RowForm } from './read-row';

/** How rows are read as accounts. */
export const ACCOUNT_FORM: RowForm<'accounts', ImportedAccount> = {
  essential: new Set(['accountId', 'company'] as const),
  start: (base) => ({ ...base, company: '' }),
  fill: FILL_ACCOUNT,
  finish: (account) => (account.company === '' ? { refused: say('row.noAccount') } : account),
};
