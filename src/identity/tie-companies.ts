import type { Contact } from '../domain/contact';
import { compareCompanyNames } from '../text/compare-company-names';
import { companyNameKey } from '../text/company-name-key';
import type { LearntPair } from '../text/learnt-pair';

/** How the companies of two contacts tie them: the present ones are one, or related; or a present one of either is a past one of the other. */
export type CompanyTie = 'same' | 'related' | 'past';

/** The closest tie of two contacts by their companies; null where none is sure. */
export function tieCompanies(a: Contact, b: Contact, learnt: readonly LearntPair[]): CompanyTie | null {
  const present = relate(a.company, b.company, learnt);
  if (present === 'same' || present === 'related') return present;
  const isPast = (one: Contact, other: Contact) =>
    one.employments.some(({ company }) => relate(company, other.company, learnt) === 'same');
  return isPast(a, b) || isPast(b, a) ? 'past' : null;
}

function relate(a: string, b: string, learnt: readonly LearntPair[]) {
  if (a.trim() === '' || b.trim() === '') return null;
  if (learnt.length === 0 && companyNameKey(a) === companyNameKey(b) && companyNameKey(a) !== '') return 'same';
  return compareCompanyNames(a, b, learnt).relation;
}
