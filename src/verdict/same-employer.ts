import { companyKeyOf } from '../text/company-address';
import { compareCompanyNames } from '../text/compare-company-names';
import type { CompanyRelation } from '../text/compare-company-names';
import type { JudgedPosition } from './judge-position';

/** How the employers of two jobs on one page stand to each other: by LinkedIn's key where both have the same, else by name. */
export function relateEmployers({ position: a }: JudgedPosition, { position: b }: JudgedPosition): CompanyRelation {
  const key = companyKeyOf(a.companyUrl);
  if (key !== null && key === companyKeyOf(b.companyUrl)) return 'same';
  return compareCompanyNames(a.company ?? '', b.company ?? '').relation;
}
