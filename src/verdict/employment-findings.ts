import type { Contact } from '../domain/contact';
import type { Finding } from '../domain/verdict';
import { companyNameKey } from '../text/company-name-key';
import { compareCompanyNames } from '../text/compare-company-names';
import type { JudgedPosition } from './judge-position';

/** The record's title against the one of a position. */
export function titleFinding(
  contact: Contact,
  judged: JudgedPosition,
  nature: Finding['nature'],
  probability: number,
): Finding[] {
  const { title, company, evidence, start } = judged.position;
  if (title === null) return [];
  const finding: Finding = { field: 'title', stored: contact.title, seen: title, nature, probability, evidence };
  if (start !== null) finding.since = start;
  if (company !== null && judged.company.relation !== 'same') finding.company = company;
  return [finding];
}

/** The record's company against the one of a position. */
export function companyFinding(
  contact: Contact,
  judged: JudgedPosition,
  nature: Finding['nature'],
  probability: number,
): Finding[] {
  const { company, evidence, start } = judged.position;
  if (company === null) return [];
  const finding: Finding = { field: 'company', stored: contact.company, seen: company, nature, probability, evidence };
  return [start === null ? finding : { ...finding, since: start }];
}

/** What could be tidied up in a record that is right: another spelling of the title or the company. Legal forms are no difference. */
export function tidyUps(contact: Contact, judged: JudgedPosition): Finding[] {
  const { company } = judged.position;
  const isTitleTidy = judged.title === 'cosmetic';
  const isCompanyTidy =
    company !== null && !judged.company.isLearnt && companyNameKey(company) !== companyNameKey(contact.company);
  return [
    ...(isTitleTidy ? titleFinding(contact, judged, 'cosmetic', 0.1) : []),
    ...(isCompanyTidy ? companyFinding(contact, judged, 'cosmetic', 0.1) : []),
  ];
}

/** Whether LinkedIn's key says that a company is the account's although its name is another one now. */
export function isRenamedByKey(contact: Contact, { company, position }: JudgedPosition): boolean {
  return (
    company.isByKey &&
    position.company !== null &&
    compareCompanyNames(contact.company, position.company).relation === 'different'
  );
}
