import type { Verdict } from '../domain/verdict';
import { beganBeforeRecord, currentPositions, isRealJob, listsEveryRole } from './case-file';
import type { CaseFile } from './case-file';
import { certainty, isWellRead } from './certainty';
import { companyFinding } from './employment-findings';
import { isStoredTitle } from './judge-position';
import type { JudgedPosition } from './judge-position';
import { excerptOf, positionWords, shorten, sinceWords } from './say';

/**
 * The same job under another company name: a current job with the stored title that began before the record was last known
 * to be right, while the stored company stands nowhere on the page and no newer job does. A name that only differs like that
 * of a branch or an acronym leaves the record right.
 */
export function judgeRenamed(file: CaseFile): Verdict | null {
  const { contact, positions } = file;
  if (contact.verifiedAt === undefined && !listsEveryRole(file)) return null;
  if (positions.some(({ company }) => company.relation === 'same')) return null;
  const jobs = currentPositions(file).filter(isRealJob);
  const isContinued = (one: JudgedPosition) => isStoredTitle(one) && beganBeforeRecord(file, one) && isWellRead(one);
  const continued = jobs.find(isContinued);
  if (continued === undefined || continued.company.isLearnt || continued.position.company === null) return null;
  if (jobs.some((one) => one !== continued && !beganBeforeRecord(file, one))) return null;
  const { position } = continued;
  if (continued.company.relation === 'different') {
    const sentence = `The page shows the same job, ${positionWords(position)}: was ${file.company} renamed?`;
    return renamed(file, continued, 0.8, sentence);
  }
  return {
    kind: 'still-right',
    probability: certainty(0.85, continued),
    sentence: `The page shows the same job under a similar company name: ${positionWords(position)}.`,
    excerpt: excerptOf(position),
    findings: companyFinding(contact, continued, 'cosmetic', 0.3),
  };
}

/** LinkedIn's page of the company is the one on record, and it carries another name now. */
export function judgeRenamedByKey(file: CaseFile, right: JudgedPosition): Verdict {
  const sentence = `Still at ${file.company}${sinceWords(right.position)}; LinkedIn now calls the company ${shorten(right.position.company ?? '')}.`;
  return renamed(file, right, 0.97, sentence);
}

function renamed({ contact }: CaseFile, judged: JudgedPosition, rule: number, sentence: string): Verdict {
  const probability = certainty(rule, judged);
  return {
    kind: 'company-renamed',
    probability,
    sentence,
    excerpt: excerptOf(judged.position),
    findings: companyFinding(contact, judged, 'real', probability),
  };
}
