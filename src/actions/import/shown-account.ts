import type { Account } from '../../domain/account';
import type { ShownFields } from './compare-shown';
import { sayWord, sayYesNo } from './say-shown';

/** What is shown of an account when an import changes it. */
export const SHOWN_ACCOUNT: ShownFields<Account> = {
  name: ({ name }) => name,
  status: ({ status }) => sayWord('status', status),
  isCustomer: ({ isCustomer }) => sayYesNo(isCustomer),
  region: ({ region }) => region ?? '',
  industry: ({ industry }) => industry ?? '',
  size: ({ size }) => size ?? '',
  ids: ({ externalIds }) => externalIds.map(({ id }) => id).join(', '),
};
