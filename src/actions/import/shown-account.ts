import type { Account } from '../../domain/account';
import type { ShownFields } from './compare-shown';

/** What is shown of an account when an import changes it. */
export const SHOWN_ACCOUNT: ShownFields<Account> = {
  Name: ({ name }) => name,
  Status: ({ status }) => status ?? '',
  Customer: ({ isCustomer }) => (isCustomer === null ? '' : isCustomer ? 'yes' : 'no'),
  Region: ({ region }) => region ?? '',
  Industry: ({ industry }) => industry ?? '',
  Size: ({ size }) => size ?? '',
  Id: ({ externalIds }) => externalIds.map(({ id }) => id).join(', '),
};
