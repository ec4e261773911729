import type { Verdict } from '../domain/verdict';
import { beganBeforeRecord } from './case-file';
import type { CaseFile } from './case-file';
import { companyFinding } from './employment-findings';
import { factOfSameTitle, sayWhenBegun } from './job-facts';
import type { JudgedPosition } from './judge-position';
import { askCompany } from './questions';
import { excerptOf, positionWords, shorten, sinceWords } from './say';
import { trustIn } from './weigh';

/** The stored job is current, and its company goes by another name now: LinkedIn's key of the company says so, or the dates of the job do. */
export function judgeRenamed(file: CaseFile, right: JudgedPosition): Verdict {
  const { contact, company } = file;
  const { basis, probability: tie } = right.company;
  const name = shorten(right.position.company ?? '');
  const [sentence, ...reasons] =
    basis === 'key'
      ? [
          `Still at ${company}${sinceWords(right.position)}; LinkedIn now calls the company ${name}.`,
          `LinkedIn’s page of ${company} is named ${name} now`,
        ]
      : [
          `The page shows the same job, ${positionWords(right.position)}: was ${company} renamed?`,
          `${company} is nowhere on the page; the same job stands there at ${name}`,
          ...(beganBeforeRecord(file, right) ? [sayWhenBegun(file, right, 'before')] : []),
        ];
  const probability = Math.round(tie * (0.5 + trustIn(right) / 2) * 1000) / 1000;
  return {
    kind: 'company-renamed',
    probability,
    sentence,
    reasons: [...reasons, factOfSameTitle(right).says],
    excerpt: excerptOf(right.position),
    findings: companyFinding(contact, right, 'real', probability),
    ...askCompany(contact, right),
  };
}
