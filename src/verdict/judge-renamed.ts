import { say } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { beganBeforeRecord } from './case-file';
import type { CaseFile } from './case-file';
import { companyFinding } from './employment-findings';
import { factOfSameTitle, sayWhenBegun } from './job-facts';
import type { JudgedPosition } from './judge-position';
import { askCompany } from './questions';
import { excerptOf, inMonth, sayJob, shorten } from './say';
import { trustIn } from './weigh';

/** The stored job is current, and its company goes by another name now: LinkedIn's key of the company says so, or the dates of the job do. */
export function judgeRenamed(file: CaseFile, right: JudgedPosition): Verdict {
  const { contact, company } = file;
  const { basis, probability: tie } = right.company;
  const seen = shorten(right.position.company ?? '');
  const [sentence, ...reasons] =
    basis === 'key'
      ? [
          say('renamed.key', { company, seen, month: inMonth(right.position.start) }),
          say('fact.renamed.page', { company, seen }),
        ]
      : [
          say('renamed.time', { job: sayJob(right.position), company }),
          say('fact.renamed.nowhere', { company, seen }),
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
