import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { Alias } from '../domain/memory';
import { companyKeyOf } from '../text/company-address';
import { companyNameKey } from '../text/company-name-key';
import { closestRelation, compareCompanyNames } from '../text/compare-company-names';
import type { CompanyRelation } from '../text/compare-company-names';
import { recallPair } from '../text/learnt-pair';

/** How a company on the page stands to the company of the record, and what that rests on. */
export interface CompanyTie {
  relation: CompanyRelation;
  /** LinkedIn's own number or address of the company is known to be the account's. */
  isByKey: boolean;
  /** The user has said that the two names are the same company, or are not. */
  isLearnt: boolean;
}

/** Compares a company on the page with the record's: what the user said, then LinkedIn's key, then all names the account has had. */
export function relateCompany(
  seen: { company: string | null; companyUrl: string | null },
  contact: Contact,
  account: Account | null,
  aliases: readonly Alias[],
): CompanyTie {
  const names = [contact.company, account?.name ?? '', ...(account?.formerNames ?? [])].filter(
    (name) => name.trim() !== '',
  );
  const said =
    seen.company === null ? [] : names.map((name) => recallPair(name, seen.company ?? '', aliases, companyNameKey));
  const tie = (relation: CompanyRelation, how: Partial<CompanyTie> = {}) => ({
    relation,
    isByKey: false,
    isLearnt: false,
    ...how,
  });
  if (said.includes(true)) return tie('same', { isLearnt: true });
  if (said.includes(false)) return tie('different', { isLearnt: true });
  const key = companyKeyOf(seen.companyUrl);
  if (key !== null && account !== null && account.companyKeys.includes(key)) return tie('same', { isByKey: true });
  return tie(closestRelation(names.map((name) => compareCompanyNames(name, seen.company ?? '').relation)));
}
