import type { Verdict } from '../domain/verdict';
import type { CaseFile } from './case-file';
import { judgeAlreadyLeft } from './judge-already-left';
import { judgeDeparture } from './judge-departure';
import { judgeStillThere } from './judge-still-there';
import { judgeUnreadable } from './judge-unreadable';

/** The steps in order; the first that has an answer gives it. */
const STEPS: readonly ((file: CaseFile) => Verdict | null)[] = [judgeUnreadable, judgeAlreadyLeft, judgeStillThere];

/** What the page says about the stored job. */
export function judgeEmployment(file: CaseFile): Verdict {
  for (const step of STEPS) {
    const verdict = step(file);
    if (verdict !== null) return verdict;
  }
  return judgeDeparture(file);
}
