import { beganBeforeRecord, currentPositions, isRealJob, listsEveryRole } from './case-file';
import type { CaseFile } from './case-file';
import { isStoredTitle } from './judge-position';
import type { JudgedPosition } from './judge-position';
import { isWellRead } from './is-well-read';
import { relateEmployers } from './same-employer';
import { oddsOf } from './weigh';
import { isSurelyBefore } from './year-month';

type Page = Pick<CaseFile, 'observation' | 'contact' | 'knownRight' | 'positions'>;

/** From where on a company is taken for the stored one, and up to where it is not; in between nobody can tell. Program assumptions. */
const SAME_FROM = 0.8;
const DIFFERENT_TO = 0.2;

/**
 * How much likelier the stored job is to be listed for that time than another job is: `surely` held when the record was known to be right
 * (less telling where the page lists some jobs only), `maybe`, or not (its dates are another's, or wrong). Program assumptions.
 */
const HELD = { surely: 15, surelyOfSome: 5, maybe: 1, not: 0.05 } as const;
/** How much likelier it is to bear a title that stands so to the stored one. Program assumptions. */
const TITLE_ODDS = { same: 60, cosmetic: 60, unsure: 3, different: 0.15 } as const;
/** Another page at LinkedIn than the company's, without dates that show the stored job. Program assumption. */
const OTHER_PAGE = 0.05;
/** Something newer elsewhere beside a job under a wholly other name: more has changed than a name. */
const NEWER_ELSEWHERE = 0.1;

/**
 * The positions, with the stored job found under another company name by time: a job that was held when the record was last known to
 * be right, and stands under the stored title or a similar company name, while the stored company is not on the page. All jobs at that
 * employer are then jobs at the stored company. Employers that could be it compete for it.
 */
export function continueJobs(page: Page): JudgedPosition[] {
  const candidates = page.positions
    .filter((one) => mayBeStored(page, one))
    .map((one) => ({ one, odds: oddsOfBeing(page, one) }))
    .sort((a, b) => b.odds - a.odds);
  const employers = candidates.filter(
    ({ one }, at) => !candidates.slice(0, at).some((better) => relateEmployers(better.one, one) === 'same'),
  );
  const all = 1 + employers.reduce((sum, { odds }) => sum + odds, 0);
  return employers.reduce(
    (positions, { one, odds }) => positions.map((other) => settle(other, one, odds / all)),
    [...page.positions],
  );
}

/**
 * Whether this may be the stored job, while nothing on the page is listed at the stored company for the time of the record. One under a
 * wholly other name must bear the title and have been held then for certain; that a job has ended counts only in a whole list.
 */
function mayBeStored(page: Page, one: JudgedPosition): boolean {
  const { company, position, state } = one;
  if (company.relation === 'same' || company.basis === 'said' || position.company === null) return false;
  if (
    one.isNoJob ||
    (one.isSide && !isStoredTitle(one)) ||
    !isWellRead(one) ||
    !(state === 'current' || (state === 'ended' && listsEveryRole(page)))
  )
    return false;
  const isNameNear = company.relation !== 'different';
  const there = page.positions.filter(({ company: { relation } }) => relation === 'same');
  if (!there.every((job) => endedBefore(page, job)) || (there.length > 0 && !isNameNear)) return false;
  const isVerified = page.contact.verifiedAt !== undefined;
  if (!isVerified && (there.length > 0 || !listsEveryRole(page))) return false;
  if (isStoredTitle(one))
    return isNameNear || (isHeldThen(page, one) === 'surely' && (isVerified || state === 'current'));
  return isNameNear && isHeldThen(page, one) === 'surely' && (state === 'ended' || one.title.relation === 'unsure');
}

/** Whether a job was held when the record was last known to be right. */
function isHeldThen(page: Page, one: JudgedPosition): 'surely' | 'maybe' | 'not' {
  const { start, end } = one.position;
  if ((start !== null && isSurelyBefore(page.knownRight, start)) || endedBefore(page, one)) return 'not';
  return beganBeforeRecord(page, one) && (one.state === 'current' || end !== null) ? 'surely' : 'maybe';
}

function endedBefore({ knownRight }: Page, { state, position }: JudgedPosition): boolean {
  return state === 'ended' && position.end !== null && isSurelyBefore(position.end, knownRight);
}

function oddsOfBeing(page: Page, one: JudgedPosition): number {
  const isNameNear = one.company.relation !== 'different';
  const isNewElsewhere = currentPositions(page).some(
    (other) =>
      other !== one && isRealJob(other) && !beganBeforeRecord(page, other) && relateEmployers(other, one) !== 'same',
  );
  const doubt = !isNameNear && one.state === 'current' && isNewElsewhere ? NEWER_ELSEWHERE : 1;
  const when = isHeldThen(page, one);
  const held = HELD[when === 'surely' && !listsEveryRole(page) ? 'surelyOfSome' : when];
  const pageOdds = one.company.isOtherPage && when !== 'surely' ? OTHER_PAGE : 1;
  return oddsOf(one.company.probability) * pageOdds * held * TITLE_ODDS[one.title.relation] * doubt;
}

/** A job at the employer that was found to be the stored company with this probability. */
function settle(other: JudgedPosition, found: JudgedPosition, probability: number): JudgedPosition {
  const { company } = other;
  const isThere = other === found || other.position === found.position || relateEmployers(other, found) === 'same';
  if (!isThere || company.basis === 'said' || company.relation === 'same') return other;
  if (probability >= SAME_FROM)
    return { ...other, company: { ...company, relation: 'same', basis: 'time', probability } };
  if (probability <= DIFFERENT_TO || company.relation !== 'different') return other;
  return { ...other, company: { ...company, relation: 'unsure', probability } };
}
