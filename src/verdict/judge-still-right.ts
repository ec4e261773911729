import { say } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { compareCompanyNames } from '../text/compare-company-names';
import { compareTitles } from '../text/compare-titles';
import { beginsAfter } from './begins-before';
import { beganBeforeRecord, currentPositions, isRealJob } from './case-file';
import type { CaseFile } from './case-file';
import { toDestination } from './destination';
import { tidyUps } from './employment-findings';
import { isWellRead } from './is-well-read';
import { factOfCompany, factOfNewJob, factOfSameTitle } from './job-facts';
import type { JudgedPosition } from './judge-position';
import { pickLatest } from './pick-latest';
import { excerptOf, inMonth, sayJob, shorten } from './say';
import { weigh } from './weigh';

/** So many people take a further job in a year beside the one on record. Program assumption. */
const FURTHER_JOB = 0.05;

/** The stored job is current. Another job beside it that is new to the record is an extra role. */
export function judgeStillRight(file: CaseFile, right: JudgedPosition): Verdict {
  const { contact, priors } = file;
  const facts = [factOfCompany(file, right), factOfSameTitle(right)];
  const findings = tidyUps(contact, right);
  const extra = pickLatest(currentPositions(file).filter((one) => isNewBeside(file, right, one)));
  const at = { company: file.company, month: inMonth(right.position.start) };
  if (extra !== null) {
    return {
      kind: 'extra-role',
      ...weigh(priors.stays * FURTHER_JOB, [...facts, factOfNewJob(extra)]),
      sentence: say('right.extra', { ...at, job: sayJob(extra.position) }),
      excerpt: excerptOf(extra.position),
      findings,
      destination: toDestination(extra),
    };
  }
  const shown = right.position.title ?? contact.title;
  return {
    kind: 'still-right',
    ...weigh(priors.stays, facts),
    sentence:
      right.company.basis === 'time'
        ? say('right.time', { job: sayJob(right.position) })
        : say('right.title', { ...at, title: shorten(shown) }),
    excerpt: excerptOf(right.position),
    findings,
  };
}

/**
 * A job elsewhere, or under another title at the company, begun after the stored one and not known to the record. Board seats and the like are no news, nor are old
 * jobs that were never closed, nor what stood on the page already when a person last verified the record.
 */
function isNewBeside(file: CaseFile, right: JudgedPosition, one: JudgedPosition): boolean {
  const { relation } = one.company;
  const isOther = relation === 'different' || (relation === 'same' && one.title.relation === 'different');
  if (!isOther || !isRealJob(one) || !isWellRead(one)) return false;
  if (file.contact.verifiedAt !== undefined && beganBeforeRecord(file, one)) return false;
  const isKnown = file.contact.employments.some(
    ({ company, title, state }) =>
      state === 'current' &&
      compareCompanyNames(company, one.position.company ?? '').relation === 'same' &&
      (relation === 'different' || compareTitles(title, one.position.title ?? '').relation !== 'different'),
  );
  return !isKnown && beginsAfter(one, right, file.positions);
}
