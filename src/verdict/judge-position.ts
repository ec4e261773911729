import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { YearMonth } from '../domain/ids';
import type { ObservedPosition } from '../domain/observation';
import { say } from '../domain/said';
import { companyNameKey } from '../text/company-name-key';
import { compareTitles } from '../text/compare-titles';
import type { TitleRelation } from '../text/compare-titles';
import type { Likeness } from '../text/likeness';
import { splitWords } from '../text/split-words';
import { bareTitle, statementsOf } from './bare-title';
import type { Learnt } from '../text/learnt';
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
  title: Likeness<TitleRelation>;
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
  learnt: Learnt,
  thisMonth: YearMonth,
): JudgedPosition {
  return {
    position,
    state: stateOf(position, thisMonth),
    company: doubtByTitle(relateCompany(position, contact, account, learnt.company), position, contact),
    title: relateTitle(position, contact, learnt),
    isSide: isSideRole(position.title, position.employmentType),
    isNoJob: isNoJob(position.title, position.company),
  };
}

/** Whether the position carries the stored title, in these or other words. */
export function isStoredTitle({ title }: JudgedPosition): boolean {
  return title.relation === 'same' || title.relation === 'cosmetic';
}

/** The title as written, and without what a title need not say (see `bareTitle`); the closer to the stored one counts. */
function relateTitle({ title, company }: ObservedPosition, contact: Contact, learnt: Learnt): Likeness<TitleRelation> {
  if (title === null) return { relation: 'unsure', probability: 0.5, fact: null };
  const likeness = compareTitles(contact.title, title, learnt.title);
  const bare = bareTitle(title, [company ?? '', contact.company]);
  const bareLikeness = bare === title ? likeness : compareTitles(contact.title, bare, learnt.title);
  const closer = bareLikeness.probability > likeness.probability ? bareLikeness : likeness;
  return closer.relation === 'different' && isAmongStatements(contact.title, title, learnt)
    ? { relation: 'unsure', probability: AMONG_OTHERS, fact: say('alike.statements') }
    : closer;
}

/** How often the stored title still is the job where it stands among other statements. Program assumption. */
const AMONG_OTHERS = 0.5;

function isAmongStatements(stored: string, title: string, learnt: Learnt): boolean {
  const statements = statementsOf(title);
  const isStored = (one: string) => ['same', 'cosmetic'].includes(compareTitles(stored, one, learnt.title).relation);
  return statements.length > 1 && statements.slice(0, MOST_STATEMENTS).some(isStored);
}

const MOST_STATEMENTS = 8;

/** How often a job whose title names the stored company is the stored job. Program assumption. */
const NAMED_IN_TITLE = 0.5;

/** A title that names the stored company: the job may be there by way of an agency or another firm of the same house. */
function doubtByTitle(tie: CompanyTie, { title }: ObservedPosition, { company }: Contact): CompanyTie {
  const name = companyNameKey(company).replace(/ and\b/g, '');
  const isNamed = name.length > 2 && ` ${splitWords(title ?? '').join(' ')} `.includes(` ${name} `);
  return isNamed && tie.relation === 'different' && tie.basis !== 'said'
    ? { ...tie, relation: 'related', names: 'related', probability: NAMED_IN_TITLE }
    : tie;
}

function stateOf({ start, end, current }: ObservedPosition, thisMonth: YearMonth): JudgedPosition['state'] {
  if (start !== null && isSurelyBefore(thisMonth, start)) return 'upcoming';
  if (current === null) return 'unknown';
  const endsLater = end !== null && isSurelyBefore(thisMonth, end);
  return current || endsLater ? 'current' : 'ended';
}
