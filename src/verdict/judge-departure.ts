import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import { beganBeforeRecord, currentPositions, isRealJob } from './case-file';
import type { CaseFile } from './case-file';
import { certainty, isWellRead } from './certainty';
import { toDestination } from './destination';
import { companyFinding, titleFinding } from './employment-findings';
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
  if (ended !== null) {
    const destination = findDestination(file, (one) => isNewer(file, one, ended));
    return destination === null ? leftUnknown(file, ended) : left(file, ended, destination);
  }
  const destination = findDestination(file, (one) => one.position.start !== null && !beganBeforeRecord(file, one));
  const isComplete = file.observation.experience === 'complete' && file.badge !== 'same';
  return isComplete && destination !== null ? leftUnlisted(file, destination) : judgeUnseen(file);
}

/** A current job that may well be at the stored company, or whose company or dates could not be read. */
function findDoubt(file: CaseFile): Verdict | null {
  const { contact, positions } = file;
  const undated = positions.find(({ state, company }) => state === 'unknown' && company.relation !== 'different');
  if (undated !== undefined) {
    const sentence = `The page shows ${positionWords(undated.position)}, but whether it is current could not be read.`;
    return cannotTell('partly-read', sentence, excerptOf(undated.position));
  }
  const near = currentPositions(file).find(({ company, isNoJob }) => company.relation !== 'different' && !isNoJob);
  if (near === undefined) return null;
  const { position } = near;
  if (position.company === null) {
    return cannotTell('partly-read', 'The company of a current job could not be read.', excerptOf(position));
  }
  const sentence = `The page shows ${positionWords(position)}, which may or may not belong to ${contact.company}.`;
  return cannotTell('contradiction', sentence, excerptOf(position));
}

/**
 * The stored job as shown to have ended: under the stored title, else the job there that ended last. One that ended before a
 * person verified the record under another title was an earlier stint.
 */
function findEnded({ contact, knownRight, positions }: CaseFile): JudgedPosition | null {
  const there = positions.filter((one) => one.state === 'ended' && one.company.relation === 'same' && isWellRead(one));
  const stored = there.find(({ title }) => title === 'same' || title === 'cosmetic');
  const latest = [...there].sort((a, b) => (b.position.end ?? '').localeCompare(a.position.end ?? ''))[0];
  if (stored !== undefined || latest === undefined) return stored ?? null;
  const { end } = latest.position;
  const isEarlierStint = contact.verifiedAt !== undefined && (end === null || isSurelyBefore(end, knownRight));
  return isEarlierStint ? null : latest;
}

function findDestination(file: CaseFile, isNew: (one: JudgedPosition) => boolean): JudgedPosition | null {
  const elsewhere = currentPositions(file).filter(
    (one) => one.company.relation === 'different' && isRealJob(one) && isWellRead(one) && isNew(one),
  );
  return elsewhere[0] ?? null;
}

function isNewer({ positions }: CaseFile, one: JudgedPosition, ended: JudgedPosition): boolean {
  const [start, endedStart] = [one.position.start, ended.position.start];
  if (start === null || endedStart === null) return positions.indexOf(one) < positions.indexOf(ended);
  return isSurelyBefore(endedStart, start);
}

function left({ contact }: CaseFile, ended: JudgedPosition, destination: JudgedPosition): Verdict {
  const probability = certainty(0.98, ended, destination);
  return {
    kind: 'left-company',
    probability,
    sentence: `${contact.company} is shown as ended${endWords(ended)}; the page shows ${positionWords(destination.position)}.`,
    excerpt: `${excerptOf(ended.position)} / ${excerptOf(destination.position)}`,
    findings: moveFindings(contact, destination, probability),
    destination: toDestination(destination),
    ...endedOn(ended),
  };
}

function leftUnlisted({ contact }: CaseFile, destination: JudgedPosition): Verdict {
  const probability = certainty(0.9, destination);
  return {
    kind: 'left-company',
    probability,
    sentence: `The stored job at ${contact.company} is not in the complete list of jobs, and the page shows ${positionWords(destination.position)}.`,
    excerpt: excerptOf(destination.position),
    findings: moveFindings(contact, destination, probability),
    destination: toDestination(destination),
  };
}

function leftUnknown(file: CaseFile, ended: JudgedPosition): Verdict {
  const now = currentPositions(file)[0]?.position;
  const place = now === undefined ? 'no current job is shown' : `all that is shown as current is ${positionWords(now)}`;
  return {
    kind: 'left-unknown',
    probability: certainty(now === undefined ? 0.95 : 0.9, ended),
    sentence: `${file.contact.company} is shown as ended${endWords(ended)}; ${place}.`,
    excerpt: excerptOf(ended.position),
    findings: [],
    ...endedOn(ended),
  };
}

/** The stored job is not to be seen, which is no sign that it has ended. */
function judgeUnseen({ observation, contact, positions }: CaseFile): Verdict {
  const now = positions.find(({ state }) => state === 'current')?.position;
  const seen = now === undefined ? 'shows no current job' : `shows ${positionWords(now)}`;
  const excerpt = now === undefined ? '' : excerptOf(now);
  if (observation.experience === 'partial') {
    const sentence = `The page lists only some jobs: it ${seen}, and the stored job at ${contact.company} is not among them.`;
    return cannotTell('partly-read', sentence, excerpt);
  }
  const sentence = `The page ${seen}, but does not say that the stored job at ${contact.company} has ended.`;
  return cannotTell('contradiction', sentence, excerpt);
}

function moveFindings(contact: CaseFile['contact'], destination: JudgedPosition, probability: number) {
  return [
    ...companyFinding(contact, destination, 'real', probability),
    ...titleFinding(contact, destination, 'real', probability).filter(() => destination.title !== 'same'),
  ];
}

function endWords({ position: { end } }: JudgedPosition): string {
  return end === null ? '' : ` in ${monthInWords(end)}`;
}

function endedOn({ position: { end } }: JudgedPosition): Pick<Verdict, 'endedOn'> {
  return end === null ? {} : { endedOn: end };
}
