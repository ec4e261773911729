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
import { excerptOf, positionWords, shorten } from './say';
import { doubt, trustIn, weigh } from './weigh';
import type { Fact } from './weigh';
import { isSurelyBefore, monthInWords } from './year-month';

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
  const where =
    ended.company.basis === 'time' && shown !== null ? `${shorten(shown)}, by its dates the stored one` : company;
  const over = `The job at ${where} is shown as ended${end === null ? '' : ` in ${monthInWords(end)}`}`;
  const trust = trustIn(ended) * ended.company.probability;
  const facts: Fact[] = [{ says: over, odds: doubt(LISTED_AS_ENDED, trust) }];
  if (file.badge === 'same') {
    return cannotTell(
      'contradiction',
      priorOfChange(file),
      `${over}, but the head of the page still names the company.`,
      {
        reasons: [over, 'The head of the page still names the company'],
        excerpt: excerptOf(ended.position),
      },
    );
  }
  const destination = pickLatest(newJobsElsewhere(file).filter((one) => isNewer(file, one, ended)));
  const endedOn = end === null ? {} : { endedOn: end };
  if (destination === null) return { ...leftUnknown(file, ended, over, facts), ...endedOn };
  const weighed = weigh(priors.left, [...facts, factOfNewJob(destination)]);
  return {
    kind: 'left-company',
    ...weighed,
    sentence: `${over}; the page now shows ${positionWords(destination.position)}.`,
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

function leftUnknown(file: CaseFile, ended: JudgedPosition, over: string, facts: readonly Fact[]): Verdict {
  const now = currentPositions(file)[0];
  const place =
    now === undefined ? 'no current job is shown' : `all that is shown as current is ${positionWords(now.position)}`;
  const alone = { says: `${place.slice(0, 1).toUpperCase()}${place.slice(1)}`, odds: NOTHING_CURRENT };
  return {
    kind: 'left-unknown',
    ...weigh(file.priors.left, [...facts, alone]),
    sentence: `${over}; ${place}.`,
    excerpt: excerptOf(ended.position),
    findings: [],
  };
}
