import type { AccountLink } from '../imported-row';
import type { Filled, CellContext } from './cell';
import { readId } from './read-id';

/** Fills the account that a row hangs on. Of several, as HubSpot lists them and as systems know it, the first is the one. */
export function fillAccountId(row: AccountLink, cell: string, context: CellContext): Filled {
  const [first = '', ...others] = cell.split(';').flatMap((id) => id.trim() || []);
  if (first === '' || row.accountExternalId !== undefined) return 'read';
  const read = readId(first, 'account', context);
  if ('wrong' in read) return 'kept';
  row.accountExternalId = read;
  return others.length > 0 ? 'first' : 'read';
}
