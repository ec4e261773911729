import { say, type Said } from '../../domain/said';
import { orNothing } from '../say-change';
import type { AccountBook } from './account-book';
import { compareShown } from './compare-shown';
import { SHOWN_ACCOUNT } from './shown-account';
import { nameSome } from './name-some';

/** What a file of contacts does to known accounts, as sentences. */
export function describeAccounts(accounts: AccountBook): Said[] {
  const changes = accounts.updated.flatMap((account) => {
    const fields = compareShown(accounts.before(account.id)!, account, SHOWN_ACCOUNT, undefined, 'among.account');
    const list = fields.map(({ field, from, to }) =>
      say('plan.change', { field, from: orNothing(from), to: orNothing(to) }),
    );
    return list.length === 0 ? [] : [say('plan.account', { name: account.name, changes: { list } })];
  });
  return changes.length === 0 ? [] : [say('plan.accounts', { count: changes.length, changes: nameSome(changes) })];
}
