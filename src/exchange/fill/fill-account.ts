import type { ImportedAccount } from '../imported-linked';
import type { FieldOf } from '../import-field';
import { readIsCustomer } from '../values/read-is-customer';
import { fillInstant, fillText, fillWord, type Fill } from './cell';
import { fillStatus } from './fill-status';
import { readId } from './read-id';

/** Fills the fields of an account. */
export const FILL_ACCOUNT: Record<FieldOf<'accounts'>, Fill<ImportedAccount>> = {
  accountId: (account, cell, context) => {
    if (cell === '') return 'read';
    const read = readId(cell, 'account', context);
    if ('wrong' in read) return { refused: read.wrong };
    account.externalIds.push(read);
    return 'read';
  },
  company: fillText('company'),
  status: fillStatus,
  isCustomer: fillWord('isCustomer', readIsCustomer),
  region: fillText('region'),
  industry: fillText('industry'),
  size: fillText('size'),
  modifiedAt: fillInstant('modifiedAt'),
};
