import type { Alias } from '../domain/memory';
import type { ProfileObservation } from '../domain/observation';
import { companyKeyOf } from '../text/company-address';
import { companyNameKey } from '../text/company-name-key';

/** A company that a page names as a present employer, and what an account is found by that may be it. */
export interface PresentEmployer {
  /** The title held there; empty where the page names the company alone. */
  title: string;
  /** LinkedIn's number or slug of the company. */
  pageKey: string | null;
  /** Normal forms of its name: as it is shown, and those that the user has called the same. */
  nameKeys: string[];
}

/** The present employers of the person on a page, in the order of the page; that of the top of the page comes last. */
export function presentEmployers(
  { positions, topCardCompany }: ProfileObservation,
  aliases: readonly Alias[],
): PresentEmployer[] {
  const jobs = positions
    .filter(({ current }) => current === true)
    .map(({ title, company, companyUrl }) => ({ title: title ?? '', company: company ?? '', url: companyUrl }));
  return [...jobs, { title: '', company: topCardCompany?.value ?? '', url: null }].map(({ title, company, url }) => ({
    title,
    pageKey: companyKeyOf(url),
    nameKeys: nameKeysOf(companyNameKey(company), aliases),
  }));
}

function nameKeysOf(key: string, aliases: readonly Alias[]): string[] {
  if (key === '') return [];
  const same = aliases.filter(({ about, same, a, b }) => about === 'company' && same && (a === key || b === key));
  return [...new Set([key, ...same.map(({ a, b }) => (a === key ? b : a))])];
}
