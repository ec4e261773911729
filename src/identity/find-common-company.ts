import type { SeenPerson } from '../domain/identity';
import type { Contact } from '../domain/contact';
import type { Alias } from '../domain/memory';
import { compareCompanyNames } from '../text/compare-company-names';

/** A company that the record and the page have in common. */
export interface CommonCompany {
  /** The name as the record has it. */
  company: string;
  /** The page shows a job there that is not ended. */
  isCurrent: boolean;
  /** `related`: a unit, branch or parent of the company. */
  relation: 'same' | 'related';
}

/** Whether the record names any company, past or present. */
export function hasCompany(contact: Contact): boolean {
  return companiesOfRecord(contact).length > 0;
}

/** The company, past or present, that ties the record to the page most closely; null when there is none. */
export function findCommonCompany(
  observation: SeenPerson,
  contact: Contact,
  aliases: readonly Alias[],
): CommonCompany | null {
  const ties = companiesOfRecord(contact).flatMap((company) =>
    companiesOnPage(observation).flatMap((seen): CommonCompany[] => {
      const { relation } = compareCompanyNames(company, seen.company, aliases);
      return relation === 'same' || relation === 'related' ? [{ company, isCurrent: seen.isCurrent, relation }] : [];
    }),
  );
  return ties.sort((a, b) => closeness(b) - closeness(a))[0] ?? null;
}

function closeness(tie: CommonCompany): number {
  return (tie.relation === 'same' ? 2 : 0) + (tie.isCurrent ? 1 : 0);
}

function companiesOfRecord(contact: Contact): string[] {
  return [contact.company, ...contact.employments.map((employment) => employment.company)].filter(
    (name) => name.trim() !== '',
  );
}

function companiesOnPage(observation: SeenPerson): { company: string; isCurrent: boolean }[] {
  const jobs = observation.positions.map(({ company, current }) => ({
    company: company ?? '',
    isCurrent: current !== false,
  }));
  const badge = { company: observation.topCardCompany?.value ?? '', isCurrent: true };
  return [...jobs, badge].filter(({ company }) => company.trim() !== '');
}
