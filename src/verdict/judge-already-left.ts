import { hasLeft } from '../domain/has-left';
import { say } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import { currentPositions } from './case-file';
import type { CaseFile } from './case-file';
import { factOfCompany, factOfNewJob } from './job-facts';
import { excerptOf, sayJob, shorten } from './say';
import { weigh } from './weigh';

/** A record that says someone has left is mostly right. Program assumption. */
const LEFT_AS_SAID = 0.95;

/** For a record that already says the person has left: a current job at the company again is asked about, all else agrees. */
export function judgeAlreadyLeft(file: CaseFile): Verdict | null {
  const { contact } = file;
  if (!hasLeft(contact)) return null;
  const who = { name: shorten(contact.name.full), company: file.company };
  const known = say('fact.left', who);
  const current = currentPositions(file);
  const back = current.find(({ company }) => company.relation === 'same');
  if (back !== undefined) {
    const listed = factOfCompany(file, back);
    const { probability } = weigh(1 - LEFT_AS_SAID, [listed]);
    const sentence = say('left.back', { ...who, job: sayJob(back.position) });
    return cannotTell('contradiction', probability, sentence, {
      reasons: [known, listed.says],
      excerpt: excerptOf(back.position),
    });
  }
  const now = current.find(({ isNoJob }) => !isNoJob);
  const facts = now === undefined ? [] : [factOfNewJob(now)];
  return {
    kind: 'still-right',
    probability: weigh(LEFT_AS_SAID, facts).probability,
    sentence: say('left.known', { ...who, job: now === undefined ? null : sayJob(now.position) }),
    reasons: [known, ...facts.map(({ says }) => says)],
    excerpt: now === undefined ? '' : excerptOf(now.position),
    findings: [],
  };
}
