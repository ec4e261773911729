import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { YearMonth } from '../domain/ids';
import type { CompanyAlias } from '../domain/memory';
import type { ObservedPosition } from '../domain/observation';
import { compareTitles } from '../text/compare-titles';
import type { TitleRelation } from '../text/compare-titles';
import { relateCompany } from './relate-company';
import type { CompanyTie } from './relate-company';
import { isNoJob, isSideRole } from './side-roles';
import { isSurelyBefore } from './year-month';

/** One position of the page, seen against the record. */
export interface JudgedPosition {
  position: ObservedPosition;
  /** `upcoming`: begins in the future. `unknown`: no dates could be read. */
  state: 'current' | 'ended' | 'upcoming' | 'unknown';
  company: CompanyTie;
  title: TitleRelation;
  /** Held beside a job: a board seat, advice, studies. */
  isSide: boolean;
  /** Stands for having no job. */
  isNoJob: boolean;
}

/** Compares one position of the page with the stored company and title. */
export function judgePosition(
  position: ObservedPosition,
  contact: Contact,
  account: Account | null,
  aliases: readonly CompanyAlias[],
  thisMonth: YearMonth,
): JudgedPosition {
  return {
    position,
    state: stateOf(position, thisMonth),
    company: relateCompany(position, contact, account, aliases),
    title: position.title === null ? 'unsure' : compareTitles(contact.title, position.title),
    isSide: isSideRole(position.title, position.employmentType),
    isNoJob: isNoJob(position.title, position.company),
  };
}

function stateOf({ start, end, current }: ObservedPosition, thisMonth: YearMonth): JudgedPosition['state'] {
  if (start !== null && isSurelyBefore(thisMonth, start)) return 'upcoming';
  if (current === null) return 'unknown';
  const endsLater = end !== null && isSurelyBefore(thisMonth, end);
  return current || endsLater ? 'current' : 'ended';
}
