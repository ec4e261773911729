import { say } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import { currentPositions, isRealJob, priorOfChange } from './case-file';
import type { CaseFile } from './case-file';
import { titleFinding } from './employment-findings';
import { isWellRead } from './is-well-read';
import { factOfCompany } from './job-facts';
import { isStoredTitle } from './judge-position';
import type { JudgedPosition } from './judge-position';
import { judgeDoubtfulTitle } from './judge-doubtful-title';
import { judgeRenamed } from './judge-renamed';
import { judgeStillRight } from './judge-still-right';
import { judgeOtherTitle } from './judge-title-changed';
import { pickLatest } from './pick-latest';
import { isUnderOtherName } from './relate-company';
import { excerptOf, sayJob } from './say';
import { weighTitle } from './weigh-title';

/** From where on a title counts as changed; under it the user is asked. Program assumption. */
const CHANGED_FROM = 0.8;

/** For a page that shows a current job at the stored company; null when it shows none. */
export function judgeStillThere(file: CaseFile): Verdict | null {
  const here = currentPositions(file).filter(({ company, isNoJob }) => company.relation === 'same' && !isNoJob);
  const main = pickLatest(here.filter(isRealJob)) ?? pickLatest(here);
  if (main === null) return null;
  if (file.contact.title.trim() === '') return judgeWithoutTitle(file, main);
  const right = pickLatest(here.filter(isStoredTitle));
  if (right !== null) return judgeStored(file, right);
  const weighed = here.map((one) => ({ one, title: weighTitle(file, one) }));
  const unsure = weighed.filter(({ one }) => one.title.relation === 'unsure');
  const mains = weighed.filter(({ one }) => one === main);
  const inDoubt = [...unsure, ...mains].find(
    ({ one, title: { isDated, probability } }) =>
      one.position.title === null ||
      !isWellRead(one) ||
      (one.title.relation === 'unsure' && !isDated) ||
      probability < CHANGED_FROM,
  );
  if (inDoubt !== undefined) return judgeDoubtfulTitle(file, inDoubt.one, inDoubt.title);
  return judgeOtherTitle(file, main, weighTitle(file, main));
}

function judgeStored(file: CaseFile, right: JudgedPosition): Verdict {
  return isUnderOtherName(right.company) ? judgeRenamed(file, right) : judgeStillRight(file, right);
}

function judgeWithoutTitle(file: CaseFile, main: JudgedPosition): Verdict {
  const sentence = say('lacking.title', { job: sayJob(main.position) });
  return cannotTell('record-incomplete', priorOfChange(file), sentence, {
    reasons: [say('fact.title.lacking'), factOfCompany(file, main).says],
    excerpt: excerptOf(main.position),
    findings: titleFinding(file.contact, main, 'real', 0.9),
  });
}
