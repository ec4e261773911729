import type { ImportedAccount } from '../imported-linked';
import type { FieldOf } from '../import-field';
import { readStatus } from '../values/read-status';
import { readYesNo } from '../values/read-yes-no';
import { fillInstant, fillText, fillWord, type Fill } from './cell';
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
  status: (account, cell, { statusWords }) => {
    const status = cell === '' ? null : readStatus(cell, statusWords);
    if (status === undefined) account.unknownStatus = cell;
    else account.status = status;
    return 'read';
  },
  isCustomer: fillWord('isCustomer', readYesNo),
  region: fillText('region'),
  industry: fillText('industry'),
  size: fillText('size'),
  modifiedAt: fillInstant('modifiedAt'),
};
