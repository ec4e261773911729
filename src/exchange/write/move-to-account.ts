import type { Account } from '../../domain/account';
import { say } from '../../domain/said';
import { foldText } from '../../text/fold-text';
import { rememberFor } from '../remember-for';
import type { WriteContext } from '../written-file';
import type { UpdateValue } from './update-value';

/** An export may move many contacts among many accounts. */
const accountsByName = rememberFor((accounts: readonly Account[]) =>
  Map.groupBy(accounts, ({ name }) => foldText(name)),
);

/** In Salesforce the company of a contact is its account: the id of the one account of the program that has this name. */
export function moveToAccount(company: string, { accounts }: WriteContext): UpdateValue {
  const named = accountsByName(accounts).get(foldText(company)) ?? [];
  const exact = named.filter((account) => account.name === company);
  const ids = new Set((exact.length > 0 ? exact : named).flatMap(({ externalIds }) => salesforceIdOf(externalIds)));
  const [id] = ids;
  if (id === undefined)
    return { unfit: say(named.length === 0 ? 'skip.noAccount' : 'skip.accountWithoutId', { company }) };
  if (ids.size > 1) return { unfit: say('skip.severalAccounts', { company }) };
  return { value: id, notes: [] };
}

/** The record's id in Salesforce, alone in a list; an empty list when it has none. */
function salesforceIdOf(externalIds: readonly { system: string; id: string }[]): string[] {
  return externalIds.flatMap(({ system, id }) => (system === 'salesforce' ? id : [])).slice(0, 1);
}
