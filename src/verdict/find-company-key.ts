import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { Alias } from '../domain/memory';
import type { ProfileObservation } from '../domain/observation';
import { companyKeyOf } from '../text/company-address';
import { isWellRead } from './is-well-read';
import { relateCompany } from './relate-company';

/**
 * LinkedIn's key of the record's company, as a page shows it: that of the jobs there, the current ones before the ended. Null where
 * none shows or several do, and for a company that only may be the record's.
 */
export function findCompanyKey(
  { positions, isMasked }: ProfileObservation,
  contact: Contact,
  account: Account,
  aliases: readonly Alias[],
): string | null {
  if (isMasked) return null;
  const learnt = aliases.filter(({ about }) => about === 'company');
  const here = positions.filter(
    (position) => isWellRead({ position }) && relateCompany(position, contact, account, learnt).relation === 'same',
  );
  const current = here.filter((position) => position.current === true);
  const shown = current.length > 0 ? current : here;
  const [key, ...others] = new Set(shown.flatMap(({ companyUrl }) => companyKeyOf(companyUrl) ?? []));
  return key === undefined || others.length > 0 ? null : key;
}
