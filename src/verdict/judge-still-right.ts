import type { Verdict } from '../domain/verdict';
import { compareCompanyNames } from '../text/compare-company-names';
import { compareTitles } from '../text/compare-titles';
import { beganBeforeRecord, currentPositions, isRealJob } from './case-file';
import type { CaseFile } from './case-file';
import { certainty, isWellRead } from './certainty';
import { toDestination } from './destination';
import { tidyUps } from './employment-findings';
import type { JudgedPosition } from './judge-position';
import { excerptOf, positionWords, quote, sinceWords } from './say';
import { isSurelyBefore } from './year-month';

/** The stored job is current. Another job beside it that is new to the record is an extra role. */
export function judgeStillRight(file: CaseFile, right: JudgedPosition): Verdict {
  const { contact } = file;
  const findings = tidyUps(contact, right);
  const extra = currentPositions(file).find((one) => isNewBeside(file, right, one));
  const since = sinceWords(right.position);
  if (extra !== undefined) {
    return {
      kind: 'extra-role',
      probability: certainty(0.92, right, extra),
      sentence: `Still at ${file.company}${since}; beside that job the page shows ${positionWords(extra.position)}.`,
      excerpt: excerptOf(extra.position),
      findings,
      destination: toDestination(extra),
    };
  }
  const shown = right.position.title ?? contact.title;
  return {
    kind: 'still-right',
    probability: certainty(0.98, right),
    sentence: `Still at ${file.company} as ${quote(shown)}${since}.`,
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
  const isOther = relation === 'different' || (relation === 'same' && one.title === 'different');
  if (!isOther || !isRealJob(one) || !isWellRead(one)) return false;
  if (file.contact.verifiedAt !== undefined && beganBeforeRecord(file, one)) return false;
  const isKnown = file.contact.employments.some(
    ({ company, title, state }) =>
      state === 'current' &&
      compareCompanyNames(company, one.position.company ?? '').relation === 'same' &&
      (relation === 'different' || compareTitles(title, one.position.title ?? '').relation !== 'different'),
  );
  return !isKnown && beganAfter(file, one, right);
}

function beganAfter({ positions }: CaseFile, one: JudgedPosition, other: JudgedPosition): boolean {
  const [start, otherStart] = [one.position.start, other.position.start];
  if (start === null || otherStart === null) return positions.indexOf(one) < positions.indexOf(other);
  return isSurelyBefore(otherStart, start);
}
