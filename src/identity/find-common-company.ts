import type { SeenPerson } from '../domain/identity';
import type { Contact } from '../domain/contact';
import type { CompanyRelation } from '../text/compare-company-names';
import type { Likeness } from '../text/likeness';

/** A company that the record and the page have in common, or may have. */
export interface CommonCompany {
  /** The name as the record has it. */
  company: string;
  /** Both the record and the page have the job there as one that is held now. */
  isCurrent: boolean;
  likeness: Likeness<CompanyRelation>;
}

/** A company of somebody's working life. */
export interface KnownCompany {
  company: string;
  isCurrent: boolean;
}

/** How close a tie of each kind is. */
const CLOSENESS: Record<CompanyRelation, number> = { same: 3, related: 2, unsure: 1, different: 0 };

/** The companies of a record, past and present. */
export function companiesOfRecord({ company, employments }: Contact): KnownCompany[] {
  const jobs = employments.map(({ company, state }) => ({ company, isCurrent: state === 'current' }));
  return [{ company, isCurrent: true }, ...jobs].filter(isNamed);
}

/** The companies that a page names, past and present. */
export function companiesOnPage({ positions, topCardCompany }: SeenPerson): KnownCompany[] {
  const jobs = positions.map(({ company, current }) => ({ company: company ?? '', isCurrent: current !== false }));
  return [...jobs, { company: topCardCompany?.value ?? '', isCurrent: true }].filter(isNamed);
}

/** The company that ties the record to the page most closely; null where all of them differ, or where there are none. */
export function findCommonCompany(
  ofRecord: readonly KnownCompany[],
  onPage: readonly KnownCompany[],
  compare: (a: string, b: string) => Likeness<CompanyRelation>,
): CommonCompany | null {
  let closest: CommonCompany | null = null;
  for (const known of ofRecord)
    for (const seen of onPage) {
      const likeness = compare(known.company, seen.company);
      const tie = { company: known.company, isCurrent: known.isCurrent && seen.isCurrent, likeness };
      if (likeness.relation !== 'different' && (closest === null || isCloser(tie, closest))) closest = tie;
    }
  return closest;
}

function isCloser(a: CommonCompany, b: CommonCompany): boolean {
  const [closenessA, closenessB] = [CLOSENESS[a.likeness.relation], CLOSENESS[b.likeness.relation]];
  return closenessA > closenessB || (closenessA === closenessB && a.isCurrent && !b.isCurrent);
}

function isNamed({ company }: KnownCompany): boolean {
  return company.trim() !== '';
}
