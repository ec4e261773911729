import type { AccountBook } from './account-book';
import { compareShown } from './compare-shown';
import { SHOWN_ACCOUNT } from './shown-account';
import { nameSome } from './name-some';

/** What a file of contacts does to known accounts, as sentences. */
export function describeAccounts(accounts: AccountBook): string[] {
  const changes = accounts.updated.flatMap((account) => {
    const fields = compareShown(accounts.before(account.id)!, account, SHOWN_ACCOUNT, undefined);
    const said = fields.map(({ field, from, to }) => `${field.toLowerCase()} ${from || '(none)'} → ${to || '(none)'}`);
    return said.length === 0 ? [] : [`${account.name} (${said.join(', ')})`];
  });
  if (changes.length === 0) return [];
  return [
    `${changes.length === 1 ? 'An account changes' : `${changes.length} accounts change`}, too: ${nameSome(changes)}.`,
  ];
}
