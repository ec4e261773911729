import type { ImportedAccount } from '../imported-linked';
import type { FieldOf } from '../import-field';
import { readIsCustomer } from '../values/read-is-customer';
import { fillInstant, fillText, fillWord, type Fill } from './cell';
import { fillStatus } from './fill-status';
import { fillOwnIds } from './read-id';

/** Fills the fields of an account. */
export const FILL_ACCOUNT: Record<FieldOf<'accounts'>, Fill<ImportedAccount>> = {
  accountId: fillOwnIds('account'),
  company: fillText('company'),
  status: fillStatus,
  isCustomer: fillWord('isCustomer', readIsCustomer),
  region: fillText('region'),
  industry: fillText('industry'),
  size: fillText('size'),
  modifiedAt: fillInstant('modifiedAt'),
};
