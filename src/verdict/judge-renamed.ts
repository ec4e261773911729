import type { Verdict } from '../domain/verdict';
import { beganBeforeRecord, currentPositions, isRealJob } from './case-file';
import type { CaseFile } from './case-file';
import { certainty, isWellRead } from './certainty';
import { companyFinding } from './employment-findings';
import type { JudgedPosition } from './judge-position';
import { excerptOf, quote, sinceWords } from './say';

/**
 * The same job under another company name: a current job with the stored title that began before the record was last known
 * to be right, while the stored company stands nowhere on the page and no newer job does. A name that only differs like that
 * of a branch or an acronym leaves the record right.
 */
export function judgeRenamed(file: CaseFile): Verdict | null {
  const { contact, positions } = file;
  if (positions.some(({ company }) => company.relation === 'same')) return null;
  const jobs = currentPositions(file).filter(isRealJob);
  const isContinued = (one: JudgedPosition) => isSameTitle(one) && beganBeforeRecord(file, one) && isWellRead(one);
  const continued = jobs.find(isContinued);
  if (continued === undefined || continued.company.isLearnt || continued.position.company === null) return null;
  if (jobs.some((one) => one !== continued && !beganBeforeRecord(file, one))) return null;
  const { position } = continued;
  if (continued.company.relation === 'different') {
    const sentence = `The job as ${quote(position.title ?? '')}${sinceWords(position)} goes on, but under the name ${position.company}: was ${contact.company} renamed?`;
    return renamed(file, continued, 0.8, sentence);
  }
  return {
    kind: 'still-right',
    probability: certainty(0.85, continued),
    sentence: `The job as ${quote(position.title ?? '')}${sinceWords(position)} goes on; the page calls the company ${position.company}.`,
    excerpt: excerptOf(position),
    findings: companyFinding(contact, continued, 'cosmetic', 0.3),
  };
}

/** LinkedIn's page of the company is the one on record, and it carries another name now. */
export function judgeRenamedByKey(file: CaseFile, right: JudgedPosition): Verdict {
  const sentence = `${file.contact.company} is still current${sinceWords(right.position)}; its page on LinkedIn is now called ${right.position.company ?? ''}.`;
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

function isSameTitle({ title }: JudgedPosition): boolean {
  return title === 'same' || title === 'cosmetic';
}
