import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import { hasLeft } from '../domain/has-left';
import type { ObservedPosition } from '../domain/observation';
import type { Alias } from '../domain/memory';
import { say, type Said } from '../domain/said';
import type { VerdictKind } from '../domain/verdict';
import { compareCompanyNames } from '../text/compare-company-names';
import { compareTitles } from '../text/compare-titles';
import { splitWords } from '../text/split-words';
import { isStoredTitle, judgePosition } from './judge-position';
import type { JudgedPosition } from './judge-position';
import { type Learnt, sortLearnt } from '../text/learnt';
import { shorten } from './say';
import { mayBeSideRole } from './side-roles';

/** Company and position of a connection, as the user's own export has them. Either may be blank. */
export interface SeenJob {
  company: string;
  title: string;
}

/** What a connection says of a record. */
export type ConnectionCheck =
  | { is: 'agrees' }
  | { is: 'unclear' }
  /** `confidence`: what the surest are listed first by, 0 to 1. */
  | { is: 'likely'; likely: VerdictKind; sentence: Said; confidence: number };

const UNCLEAR: ConnectionCheck = { is: 'unclear' };
const AGREES: ConnectionCheck = { is: 'agrees' };

/**
 * Compares what the user's own connection says of a job with the record of the contact. It shows one job without dates, so it proves
 * nothing: a change is only called likely, and only where company or title surely are others. Blank says nothing.
 */
export function checkConnection(
  contact: Contact,
  account: Account | null,
  seen: SeenJob,
  aliases: readonly Alias[],
): ConnectionCheck {
  const learnt = sortLearnt(aliases);
  const [company, title] = [seen.company.trim(), seen.title.trim()];
  const job = judgePosition(positionOf(company, title), contact, account, learnt, '');
  if (hasLeft(contact)) return checkLeft(contact, job, learnt);
  if (isRetired(company, title))
    return isRetired(contact.company, contact.title) ? AGREES : likelyRetired(contact, title);
  if (company === '' || contact.company.trim() === '' || job.isNoJob || job.isSide) return UNCLEAR;
  if (job.company.relation === 'same') return title === '' ? UNCLEAR : checkTitle(contact, job, learnt);
  return job.company.relation === 'different' ? checkMove(contact, job, learnt) : UNCLEAR;
}

function positionOf(company: string, title: string): ObservedPosition {
  return {
    title: title === '' ? null : title,
    company: company === '' ? null : company,
    companyUrl: null,
    employmentType: null,
    start: null,
    end: null,
    current: true,
    confidence: 1,
    evidence: [],
  };
}

/** The record says that the contact has left: the new job is compared, where one is noted. */
function checkLeft(contact: Contact, { company, position }: JudgedPosition, learnt: Learnt): ConnectionCheck {
  const now = contact.employments.filter(({ state, company: name }) => state === 'current' && name.trim() !== '');
  if (position.company === null || company.relation !== 'different') return UNCLEAR;
  const isThere = now.some((job) => relate(job.company, position, learnt) === 'same');
  return now.length === 0 || isThere ? AGREES : UNCLEAR;
}

function checkTitle(contact: Contact, job: JudgedPosition, learnt: Learnt): ConnectionCheck {
  const { position, title } = job;
  const seen = position.title ?? '';
  if (isStoredTitle(job)) return AGREES;
  if (contact.title.trim() === '' || title.relation !== 'different' || mayBeSideRole(seen)) return UNCLEAR;
  // Another job there that the record knows: one held beside, or one from before, which the connection still shows.
  const known = contact.employments.find(
    (one) => one.title.trim() !== '' && compareTitles(one.title, seen, learnt.title).relation !== 'different',
  );
  if (known !== undefined) return known.state === 'current' ? AGREES : UNCLEAR;
  const [company, stored] = [shorten(contact.company), shorten(contact.title)];
  const sentence = say('likely.title', { seen: shorten(seen), company, stored });
  return { is: 'likely', likely: 'title-changed', sentence, confidence: 1 - title.probability };
}

function checkMove(contact: Contact, job: JudgedPosition, learnt: Learnt): ConnectionCheck {
  const { position, title, company } = job;
  const seen = position.company ?? '';
  if (position.title === null || mayBeSideRole(position.title) || isNoEmployer(seen, contact)) return UNCLEAR;
  if (contact.employments.some((one) => relate(one.company, position, learnt) !== 'different')) return UNCLEAR;
  const isSameTitle = title.relation !== 'different' && contact.title.trim() !== '';
  const sentence = say(isSameTitle ? 'likely.left.sameTitle' : 'likely.left', {
    title: shorten(position.title),
    seen: shorten(seen),
    company: shorten(contact.company),
  });
  return {
    is: 'likely',
    likely: 'left-company',
    sentence,
    confidence: (1 - company.probability) * (isSameTitle ? 0.5 : 1),
  };
}

function likelyRetired(contact: Contact, title: string): ConnectionCheck {
  const stored = shorten(contact.company || contact.title);
  const sentence =
    title === ''
      ? say('likely.retired.untitled', { stored })
      : say('likely.retired', { title: shorten(title), stored });
  return { is: 'likely', likely: 'left-unknown', sentence, confidence: 0.9 };
}

function relate(company: string, { company: seen }: ObservedPosition, learnt: Learnt) {
  return company.trim() === '' ? 'different' : compareCompanyNames(company, seen ?? '', learnt.company).relation;
}

/** Retired and nothing beside. Who is looking for work or on leave may still have the job. */
const RETIRED =
  /^(?:(?:happily|recently|now|fully) )?(?:retired|retiree|retirement|(?:im )?ruhestand|rentner(?:in)?|pensionar(?:in)?|retraitee?|(?:a la )?retraite|jubilad[oa]|aposentad[oa]|pensionat[oa]|(?:in )?pensione|pensioner)$/;

function isRetired(company: string, title: string): boolean {
  const isIt = (text: string) => RETIRED.test(splitWords(text).join(' '));
  return title === '' ? isIt(company) : isIt(title);
}

/** What people write who have no employer, or do not name it; a company with one's own name is no employer either. */
const NO_COMPANY =
  /^(?:(?:self|selbst\w*|free ?lance\w*|freiberuf\w*|independ\w*|auto ?entrepreneur\w*|autonom[oa]|libero|indipendente|zzp|own business|various|multiple|several)(?: .*)?|stealth.*|confidential.*|undisclosed.*|private(?: company)?|unknown|home|student|tbd|tba|na|n a|none)$/;

function isNoEmployer(company: string, { name }: Contact): boolean {
  const words = splitWords(company);
  const family = splitWords(name.family || name.full).at(-1) ?? '';
  return NO_COMPANY.test(words.join(' ')) || words.includes(family);
}
