import type { Account } from '../../domain/account';
import type { Alias } from '../../domain/memory';
import { relateCompany } from '../../identity/relate-company';

/** So many accounts whose names begin alike are compared at most. */
const MOST_COMPARED = 50;

/** So many are offered at most: a longer list helps nobody. */
const MOST_OFFERED = 8;

/** The accounts among some that a name may stand for though it is written otherwise, and those the user said it stands for. */
export function findLikelyAccounts(
  name: string,
  accounts: readonly Account[],
  aliases: readonly Alias[],
): { said: Account[]; likely: Account[] } {
  const ties = accounts.slice(0, MOST_COMPARED).map((account) => ({
    account,
    ties: [account.name, ...account.formerNames].map((known) => relateCompany(name, known, aliases)),
  }));
  const tied = (tie: 'same' | 'likely') => ties.filter((one) => one.ties.includes(tie)).map(({ account }) => account);
  return { said: tied('same'), likely: tied('likely').slice(0, MOST_OFFERED) };
}
