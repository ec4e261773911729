import type { Account } from '../../domain/account';
import type { ExternalId } from '../../domain/external-id';
import type { Instant } from '../../domain/ids';
import type { AdvocateStatus } from '../../domain/status';
import { mergeCustom } from './merge-custom';
import { mergeIds } from './merge-ids';
import type { MergePolicy } from './merge-policy';

/** What a row says about an account. A field is absent where the file has no such column. */
export interface AccountFacts {
  /** Blank where the row does not name it. */
  name: string;
  externalIds: readonly ExternalId[];
  status?: AdvocateStatus | null;
  isCustomer?: boolean | null;
  region?: string;
  industry?: string;
  size?: string;
  custom?: Readonly<Record<string, string>>;
  modifiedAt?: Instant;
}

/** The texts of an account that a file can fill and take away. */
const TEXTS = ['region', 'industry', 'size'] as const;

/** The account with what a row says about it, under the name it is to have. */
export function mergeAccount(account: Account, facts: AccountFacts, name: string, policy: MergePolicy): Account {
  const merged: Account = {
    ...account,
    name,
    formerNames: name === account.name ? account.formerNames : [...new Set([...account.formerNames, account.name])],
    externalIds: mergeIds(account.externalIds, facts.externalIds),
    status: facts.status ?? (facts.status === null && policy.erases ? null : account.status),
    isCustomer: facts.isCustomer ?? (facts.isCustomer === null && policy.erases ? null : account.isCustomer),
    custom: facts.custom === undefined ? account.custom : mergeCustom(account.custom, facts.custom, policy),
  };
  for (const field of TEXTS) {
    const value = facts[field]?.trim();
    if (value) merged[field] = value;
    else if (value === '' && policy.erases) delete merged[field];
  }
  return merged;
}
