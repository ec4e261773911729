import { companyKeyOf } from '../text/company-address';
import { compareCompanyNames } from '../text/compare-company-names';
import type { CaseFile } from './case-file';
import { beganBeforeRecord, listsEveryRole } from './case-file';
import type { JudgedPosition } from './judge-position';

/**
 * Whether the stored job is missing in such a way that only a departure explains it: from a complete list, while the head of the
 * page names another company, and `destination` can hardly be the stored company under a name we do not know. It may be when the title
 * is the stored one, or when the person was there already at the time the record was known to be right.
 */
export function isAbsent(file: CaseFile, destination: JudgedPosition): boolean {
  const { badge, positions } = file;
  if (!listsEveryRole(file)) return false;
  if ((badge !== null && badge !== 'different') || destination.title !== 'different') return false;
  if (positions.some(({ company }) => company.relation !== 'different')) return false;
  return !positions.some((one) => beganBeforeRecord(file, one) && isSameEmployer(one, destination));
}

function isSameEmployer({ position: a }: JudgedPosition, { position: b }: JudgedPosition): boolean {
  const key = companyKeyOf(a.companyUrl);
  if (key !== null && key === companyKeyOf(b.companyUrl)) return true;
  return compareCompanyNames(a.company ?? '', b.company ?? '').relation !== 'different';
}
