import type { Contact } from '../domain/contact';
import type { Finding } from '../domain/verdict';
import { companyNameKey } from '../text/company-name-key';
import type { JudgedPosition } from './judge-position';
import { isUnderOtherName } from './relate-company';

/** The record's title against the one of a position. */
export function titleFinding(
  contact: Contact,
  judged: JudgedPosition,
  nature: Finding['nature'],
  probability: number,
): Finding[] {
  const { title, company, evidence, start } = judged.position;
  if (title === null || title === contact.title) return [];
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
  if (company === null || company === contact.company) return [];
  const finding: Finding = { field: 'company', stored: contact.company, seen: company, nature, probability, evidence };
  return [start === null ? finding : { ...finding, since: start }];
}

/** What could be tidied up in a record that is right: another spelling of the title or the company. Legal forms are no difference. */
export function tidyUps(contact: Contact, judged: JudgedPosition): Finding[] {
  const { company } = judged.position;
  const isCompanyTidy =
    company !== null && judged.company.basis !== 'said' && companyNameKey(company) !== companyNameKey(contact.company);
  return [
    ...(judged.title.relation === 'same' ? [] : titleFinding(contact, judged, 'cosmetic', wrong(judged.title))),
    ...(isCompanyTidy ? companyFinding(contact, judged, 'cosmetic', wrong(judged.company)) : []),
  ];
}

/** The new name of the company, where a job at it shows that it has one. */
export function renameFinding(contact: Contact, judged: JudgedPosition): Finding[] {
  return isUnderOtherName(judged.company) ? companyFinding(contact, judged, 'real', judged.company.probability) : [];
}

/** That the record is wrong where a likeness makes little of the difference. Three decimals. */
function wrong({ probability }: { probability: number }): number {
  return Math.round((1 - probability) * 1000) / 1000;
}
