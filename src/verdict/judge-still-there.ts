import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import { currentPositions, isRealJob } from './case-file';
import type { CaseFile } from './case-file';
import { certainty, isWellRead } from './certainty';
import { isRenamedByKey, titleFinding } from './employment-findings';
import { judgeRenamedByKey } from './judge-renamed';
import { isStoredTitle } from './judge-position';
import type { JudgedPosition } from './judge-position';
import { judgeStillRight } from './judge-still-right';
import { judgeTitleChanged } from './judge-title-changed';
import { excerptOf, positionWords, quote, sinceWords } from './say';
import { isSurelyBefore } from './year-month';

/** For a page that shows a current job at the stored company; null when it shows none. */
export function judgeStillThere(file: CaseFile): Verdict | null {
  const { contact } = file;
  const here = currentPositions(file).filter(({ company, isNoJob }) => company.relation === 'same' && !isNoJob);
  const first = here[0];
  if (first === undefined) return null;
  if (contact.title.trim() === '') return judgeWithoutTitle(file, pickMain(here, first));
  const right = here.find(isStoredTitle);
  if (right !== undefined) {
    return isRenamedByKey(contact, right) ? judgeRenamedByKey(file, right) : judgeStillRight(file, right);
  }
  const doubtful = here.find(({ title }) => title === 'unsure');
  return doubtful === undefined ? judgeOtherTitle(file, here, first) : judgeDoubtfulTitle(file, doubtful);
}

/** The job that stands for the person at the company: no side role if it can be helped, the latest begun, the first listed. */
function pickMain(here: readonly JudgedPosition[], first: JudgedPosition): JudgedPosition {
  const jobs = here.filter(isRealJob);
  return (jobs.length > 0 ? jobs : here).reduce(
    (best, one) => (isSurelyBefore(best.position.start ?? '9999', one.position.start ?? '') ? one : best),
    jobs[0] ?? first,
  );
}

function judgeWithoutTitle({ contact }: CaseFile, main: JudgedPosition): Verdict {
  const sentence = `The record has no title; the page shows ${positionWords(main.position)}.`;
  const findings = titleFinding(contact, main, 'real', certainty(0.9, main));
  return cannotTell('record-incomplete', sentence, excerptOf(main.position), findings);
}

function judgeDoubtfulTitle({ contact, company }: CaseFile, doubtful: JudgedPosition): Verdict {
  const { position } = doubtful;
  const start = `Still at ${company}${sinceWords(position)}`;
  if (position.title === null) {
    return cannotTell('partly-read', `${start}, but the title could not be read.`, excerptOf(position));
  }
  const sentence = `${start}. Is ${quote(position.title)} the same job as the stored ${quote(contact.title)}?`;
  return cannotTell('low-confidence', sentence, excerptOf(position), titleFinding(contact, doubtful, 'real', 0.5));
}

/** None of the current titles at the company is the stored one. */
function judgeOtherTitle(file: CaseFile, here: readonly JudgedPosition[], first: JudgedPosition): Verdict {
  const main = pickMain(here, first);
  const ended = file.positions.find(
    (one) => one.state === 'ended' && one.company.relation === 'same' && isStoredTitle(one),
  );
  const excerpt = excerptOf(main.position);
  const shown = positionWords(main.position);
  const contradiction = (sentence: string) => cannotTell('contradiction', sentence, excerpt);
  if (!isWellRead(main)) {
    const sentence = `Still at ${file.company}, but the title was not read with enough certainty.`;
    return cannotTell('low-confidence', sentence, excerpt, titleFinding(file.contact, main, 'real', 0.5));
  }
  if (ended !== undefined && isOlder(main, ended))
    return contradiction(`The stored job is shown as ended, yet an older one, ${shown}, was never closed.`);
  if (main.isSide && ended === undefined)
    return contradiction(`The page shows only ${shown}, a role that people hold beside a job.`);
  if (main.isSide && currentPositions(file).some((one) => one.company.relation !== 'same' && isRealJob(one)))
    return contradiction(`The stored job is shown as ended; the page now shows ${shown} and a job elsewhere.`);
  return judgeTitleChanged(file, main, ended !== undefined);
}

function isOlder(main: JudgedPosition, ended: JudgedPosition): boolean {
  return (
    main.position.start !== null &&
    ended.position.start !== null &&
    isSurelyBefore(main.position.start, ended.position.start)
  );
}
