import type { Account } from '../../../domain/account';
import type { Id } from '../../../domain/ids';
import { NEVER_VERIFIED, type RunRules } from '../../../domain/review-run';
import type { AdvocateStatus } from '../../../domain/status';

/** The rules of a run as the user writes them. */
export interface RulesDraft {
  verified: 'days' | 'never' | 'any';
  /** Counts with `days` only. */
  days: string;
  statuses: AdvocateStatus[];
  isDue: boolean;
  isFlagged: boolean;
  /** The name of an account as {@link nameAccounts} has it; empty for all. */
  account: string;
  owner: string;
}

/** The name of each account with its id, each name once: several of one name are numbered. */
export type AccountNames = ReadonlyMap<string, Id>;

/** Gives each account a name of its own. */
export function nameAccounts(accounts: readonly Pick<Account, 'id' | 'name'>[]): AccountNames {
  const names = new Map<string, Id>();
  for (const { id, name } of accounts) {
    let own = name;
    for (let count = 2; names.has(own); count += 1) own = `${name} (${count})`;
    names.set(own, id);
  }
  return names;
}

/** The rules that a draft says; null while it names no whole number of days, or no account that there is. */
export function toRules(draft: RulesDraft, accounts: AccountNames): RunRules | null {
  const days = { any: 0, never: NEVER_VERIFIED, days: toDays(draft.days) }[draft.verified];
  const account = draft.account.trim();
  const accountId = accounts.get(account);
  if (days === null || (account !== '' && accountId === undefined)) return null;
  const owner = draft.owner.trim();
  return {
    notVerifiedForDays: days,
    statuses: draft.statuses,
    ...(draft.isDue && { isDue: true }),
    ...(draft.isFlagged && { isFlagged: true }),
    ...(accountId !== undefined && { accountId }),
    ...(owner !== '' && { owner }),
  };
}

/** The number of days that the user has typed; null where it is none. */
export function toDays(text: string): number | null {
  const days = Number(text);
  return /^\d{1,5}$/.test(text.trim()) && days >= 1 && days < NEVER_VERIFIED ? days : null;
}

/** Stands for an account that is gone: the rules are to be mended then, and take nobody else's people. */
const GONE = '?';

/** A draft that says the rules; `staleAfterDays` stands ready where they name no days. */
export function fromRules(rules: RunRules, accounts: AccountNames, staleAfterDays: number): RulesDraft {
  const { notVerifiedForDays: days, statuses, isDue = false, isFlagged = false, accountId, owner = '' } = rules;
  const verified = days === 0 ? 'any' : days === NEVER_VERIFIED ? 'never' : 'days';
  const named = [...accounts].find(([, id]) => id === accountId)?.[0];
  const account = accountId === undefined ? '' : (named ?? GONE);
  return {
    verified,
    days: String(verified === 'days' ? days : staleAfterDays),
    ...{ statuses, isDue, isFlagged, account, owner },
  };
}

/** What a run is made of until the user says otherwise: all whose record is stale. */
export function staleRules(staleAfterDays: number): RunRules {
  return { notVerifiedForDays: staleAfterDays, statuses: [] };
}
