import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import { currentPositions } from './case-file';
import type { CaseFile } from './case-file';
import { excerptOf, positionWords, shorten } from './say';

/** For a record that already says the person has left: a current job at the company again is asked about, all else agrees. */
export function judgeAlreadyLeft(file: CaseFile): Verdict | null {
  const { contact } = file;
  if (contact.status !== 'left-company' && contact.leftOn === undefined) return null;
  const who = shorten(contact.name.full);
  const current = currentPositions(file);
  const back = current.find(({ company }) => company.relation === 'same');
  if (back !== undefined) {
    const sentence = `The record says that ${who} has left ${file.company}, but the page shows ${positionWords(back.position)} as current.`;
    return cannotTell('contradiction', sentence, excerptOf(back.position));
  }
  const now = current.find(({ isNoJob }) => !isNoJob)?.position;
  const place = now === undefined ? '' : `; the page shows ${positionWords(now)}`;
  return {
    kind: 'still-right',
    probability: 0.9,
    sentence: `The record already says that ${who} has left ${file.company}${place}.`,
    excerpt: now === undefined ? '' : excerptOf(now),
    findings: [],
  };
}
