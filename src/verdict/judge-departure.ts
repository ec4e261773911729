import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import { currentPositions, isRealJob, listsEveryRole } from './case-file';
import type { CaseFile } from './case-file';
import { certainty, isWellRead } from './certainty';
import { toDestination } from './destination';
import { companyFinding, titleFinding } from './employment-findings';
import { findEnded } from './find-ended';
import { isAbsent } from './is-absent';
import type { JudgedPosition } from './judge-position';
import { excerptOf, positionWords } from './say';
import { isSurelyBefore, monthInWords } from './year-month';

/**
 * For a page on which the stored company is not current. The person has left when the stored job is shown as ended, or is
 * absent from a complete list while a job that is newer than the record is shown elsewhere. Everything less is asked.
 */
export function judgeDeparture(file: CaseFile): Verdict {
  const doubt = findDoubt(file);
  if (doubt !== null) return doubt;
  const ended = findEnded(file);
  if (ended === null) {
    const destination = findDestination(file, ({ start }) => start !== null && !isSurelyBefore(start, file.knownRight));
    if (destination === null || !isAbsent(file, destination)) return judgeUnseen(file);
    const gone = `The complete list of jobs no longer has the one at ${file.company}`;
    return left(file, destination, 0.9, gone, []);
  }
  const { end } = ended.position;
  const over = `The job at ${file.company} is shown as ended${end === null ? '' : ` in ${monthInWords(end)}`}`;
  if (file.badge === 'same') {
    const sentence = `${over}, but the head of the page still names the company.`;
    return cannotTell('contradiction', sentence, excerptOf(ended.position));
  }
  const destination = findDestination(file, (one) => isNewer(one, ended.position));
  const verdict = destination === null ? leftUnknown(file, ended, over) : left(file, destination, 0.98, over, [ended]);
  return end === null ? verdict : { ...verdict, endedOn: end };
}

/** A job that may well be at the stored company and is current, is to begin, or shows no dates; or one whose company is unread. */
function findDoubt(file: CaseFile): Verdict | null {
  const near = file.positions.filter(({ company, isNoJob }) => company.relation !== 'different' && !isNoJob);
  const doubt = STATES.flatMap((state) => near.find((one) => one.state === state) ?? [])[0];
  if (doubt === undefined) return null;
  const { position, state } = doubt;
  const why =
    state === 'unknown'
      ? 'but whether it is current could not be read'
      : state === 'upcoming'
        ? 'which has not begun'
        : position.company === null
          ? 'but its company could not be read'
          : `which may or may not belong to ${file.company}`;
  const reason = state === 'unknown' || position.company === null ? 'partly-read' : 'contradiction';
  return cannotTell(reason, `The page shows ${positionWords(position)}, ${why}.`, excerptOf(position));
}

const STATES = ['unknown', 'current', 'upcoming'] as const;

/** The latest begun of the jobs elsewhere that are new, the first listed among equals. */
function findDestination(
  file: CaseFile,
  isNew: (position: JudgedPosition['position']) => boolean,
): JudgedPosition | null {
  const elsewhere = currentPositions(file).filter(
    (one) => one.company.relation === 'different' && isRealJob(one) && isWellRead(one) && isNew(one.position),
  );
  return elsewhere.reduce<JudgedPosition | null>(
    (best, one) => (best === null || isSurelyBefore(best.position.start ?? '', one.position.start ?? '') ? one : best),
    null,
  );
}

/** Begun after the stored job did. Without a start to go by, an old job that was never closed looks just the same. */
function isNewer({ start }: JudgedPosition['position'], ended: JudgedPosition['position']): boolean {
  if (start === null) return false;
  return ended.start === null
    ? ended.end !== null && !isSurelyBefore(start, ended.end)
    : isSurelyBefore(ended.start, start);
}

function left(
  { contact }: CaseFile,
  destination: JudgedPosition,
  rule: number,
  what: string,
  basis: readonly JudgedPosition[],
): Verdict {
  const probability = certainty(rule, destination, ...basis);
  return {
    kind: 'left-company',
    probability,
    sentence: `${what}; the page now shows ${positionWords(destination.position)}.`,
    excerpt: [...basis, destination].map(({ position }) => excerptOf(position)).join(' / '),
    findings: [
      ...companyFinding(contact, destination, 'real', probability),
      ...(destination.title === 'same' ? [] : titleFinding(contact, destination, 'real', probability)),
    ],
    destination: toDestination(destination),
  };
}

function leftUnknown(file: CaseFile, ended: JudgedPosition, over: string): Verdict {
  const now = currentPositions(file)[0]?.position;
  const place = now === undefined ? 'no current job is shown' : `all that is shown as current is ${positionWords(now)}`;
  return {
    kind: 'left-unknown',
    probability: certainty(now === undefined ? 0.95 : 0.9, ended),
    sentence: `${over}; ${place}.`,
    excerpt: excerptOf(ended.position),
    findings: [],
  };
}

/** The stored job is not to be seen, which is no sign that it has ended. */
function judgeUnseen(file: CaseFile): Verdict {
  const now = currentPositions(file)[0]?.position;
  const seen = now === undefined ? 'shows no current job' : `shows ${positionWords(now)}`;
  const excerpt = now === undefined ? '' : excerptOf(now);
  return !listsEveryRole(file)
    ? cannotTell(
        'partly-read',
        `The page ${seen}, but lists only some jobs; the one at ${file.company} is not among them.`,
        excerpt,
      )
    : cannotTell(
        'contradiction',
        `The page ${seen}, but does not say that the job at ${file.company} has ended.`,
        excerpt,
      );
}
