import { say, type Said } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { beginsAfter } from './begins-before';
import { cannotTell } from './cannot-tell';
import { currentPositions, isRealJob, priorOfChange } from './case-file';
import type { CaseFile } from './case-file';
import { toDestination } from './destination';
import { companyFinding, titleFinding } from './employment-findings';
import { findDoubt } from './find-doubt';
import { findEnded } from './find-ended';
import { isWellRead } from './is-well-read';
import { factOfNewJob } from './job-facts';
import { judgeAbsence } from './judge-absence';
import type { JudgedPosition } from './judge-position';
import { pickLatest } from './pick-latest';
import { excerptOf, inMonth, sayJob, shorten } from './say';
import { doubt, trustIn, weigh } from './weigh';
import type { Fact } from './weigh';
import { isSurelyBefore } from './year-month';

/** So many times likelier it is that a job is listed as ended where it has ended. Program assumption. */
const LISTED_AS_ENDED = 1000;

/** So many times likelier no job, or none but a side role, is listed as current after a departure. Program assumption. */
const NOTHING_CURRENT = 2;

/**
 * For a page on which the stored company is not current. The person has left when the stored job is shown as ended, or is
 * absent from a complete list while a job that is newer than the record is shown elsewhere. Everything less is asked.
 */
export function judgeDeparture(file: CaseFile): Verdict {
  const ended = findEnded(file);
  const inDoubt = findDoubt(file, ended);
  if (inDoubt !== null) return inDoubt;
  return ended === null ? judgeAbsence(file, newJobsElsewhere(file)) : judgeEnded(file, ended);
}

/** Current jobs that are not at the stored company. */
function newJobsElsewhere(file: CaseFile): JudgedPosition[] {
  return currentPositions(file).filter(
    (one) => one.company.relation === 'different' && isRealJob(one) && isWellRead(one),
  );
}

function judgeEnded(file: CaseFile, ended: JudgedPosition): Verdict {
  const { company, contact, priors } = file;
  const { end, company: shown } = ended.position;
  const month = inMonth(end);
  const over =
    ended.company.basis === 'time' && shown !== null
      ? say('fact.ended.time', { seen: shorten(shown), month })
      : say('fact.ended', { company, month });
  const trust = trustIn(ended) * ended.company.probability;
  const facts: Fact[] = [{ says: over, odds: doubt(LISTED_AS_ENDED, trust) }];
  if (file.badge === 'same') {
    return cannotTell('contradiction', priorOfChange(file), say('left.head', { ended: over }), {
      reasons: [over, say('fact.head')],
      excerpt: excerptOf(ended.position),
    });
  }
  const destination = pickLatest(newJobsElsewhere(file).filter((one) => isNewer(file, one, ended)));
  const endedOn = end === null ? {} : { endedOn: end };
  if (destination === null) return { ...leftUnknown(file, ended, over, facts), ...endedOn };
  const weighed = weigh(priors.left, [...facts, factOfNewJob(destination)]);
  return {
    kind: 'left-company',
    ...weighed,
    sentence: say('left.now', { ended: over, job: sayJob(destination.position) }),
    excerpt: [ended, destination].map(({ position }) => excerptOf(position)).join(' / '),
    findings: [
      ...companyFinding(contact, destination, 'real', weighed.probability),
      ...(destination.title.relation === 'same' ? [] : titleFinding(contact, destination, 'real', weighed.probability)),
    ],
    destination: toDestination(destination),
    ...endedOn,
  };
}

/** Begun after the stored job did. Without a start to go by, an old job that was never closed looks just the same. */
function isNewer({ positions }: CaseFile, one: JudgedPosition, ended: JudgedPosition): boolean {
  const { start } = one.position;
  if (start === null) return false;
  if (ended.position.start !== null) return beginsAfter(one, ended, positions);
  return ended.position.end !== null && !isSurelyBefore(start, ended.position.end);
}

function leftUnknown(file: CaseFile, ended: JudgedPosition, over: Said, facts: readonly Fact[]): Verdict {
  const now = currentPositions(file)[0];
  const job = now === undefined ? null : sayJob(now.position);
  const alone = { says: say(job === null ? 'fact.nothing' : 'fact.only', { job }), odds: NOTHING_CURRENT };
  return {
    kind: 'left-unknown',
    ...weigh(file.priors.left, [...facts, alone]),
    sentence: say(job === null ? 'left.nothing' : 'left.only', { ended: over, job }),
    excerpt: excerptOf(ended.position),
    findings: [],
  };
}
