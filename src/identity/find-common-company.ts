import type { Contact } from '../domain/contact';
import type { SeenPerson } from '../domain/identity';
import type { Alias } from '../domain/memory';
import { compareCompanyNames, type CompanyRelation } from '../text/compare-company-names';
import type { Likeness } from '../text/likeness';
import { remember } from '../text/remember';

/** A company that the record and the page have in common, or may have. */
export interface CommonCompany {
  /** The name as the record has it. */
  company: string;
  /** Both the record and the page have the job there as one that is held now. */
  isCurrent: boolean;
  likeness: Likeness<CompanyRelation>;
}

/** What the companies say. `different`: both sides name some, and none of them agree. `unknown`: one side names none. */
export type CompanyTie = CommonCompany | 'different' | 'unknown';

/** A company of somebody's working life. */
interface KnownCompany {
  company: string;
  isCurrent: boolean;
}

/** How close a tie of each kind is. */
const CLOSENESS: Record<CompanyRelation, number> = { same: 3, related: 2, unsure: 1, different: 0 };

/**
 * Finds for a person on a page which company, past or present, ties each of many records to it most closely. Records share their companies: each is
 * compared with the page once.
 */
export function findCommonCompany(seen: SeenPerson, aliases: readonly Alias[]): (contact: Contact) => CompanyTie {
  const onPage = companiesOnPage(seen);
  const learnt = aliases.filter(({ about }) => about === 'company');
  const tiesOf = remember((company) =>
    onPage.map(({ company: other, isCurrent }): CommonCompany => {
      const likeness = compareCompanyNames(company, other, learnt);
      return { company, isCurrent, likeness };
    }),
  );
  return (contact) => {
    const known = companiesOfRecord(contact);
    if (known.length === 0 || onPage.length === 0) return 'unknown';
    const ties = known.flatMap(({ company, isCurrent }) =>
      tiesOf(company).map((tie) => ({ ...tie, isCurrent: tie.isCurrent && isCurrent })),
    );
    const closest = ties.reduce((best, tie) => (closenessOf(tie) > closenessOf(best) ? tie : best));
    return closest.likeness.relation === 'different' ? 'different' : closest;
  };
}

function closenessOf({ likeness, isCurrent }: CommonCompany): number {
  return CLOSENESS[likeness.relation] + (isCurrent ? 0.5 : 0);
}

function companiesOfRecord({ company, employments }: Contact): KnownCompany[] {
  const jobs = employments.map(({ company, state }) => ({ company, isCurrent: state === 'current' }));
  return [{ company, isCurrent: true }, ...jobs].filter(isNamed);
}

function companiesOnPage({ positions, topCardCompany }: SeenPerson): KnownCompany[] {
  const jobs = positions.map(({ company, current }) => ({ company: company ?? '', isCurrent: current !== false }));
  return [...jobs, { company: topCardCompany?.value ?? '', isCurrent: true }].filter(isNamed);
}

function isNamed({ company }: KnownCompany): boolean {
  return company.trim() !== '';
}
