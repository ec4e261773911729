import { say, type Said } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import { beganAfterRecord, currentPositions, listsEveryRole, priorOfChange } from './case-file';
import type { CaseFile } from './case-file';
import { toDestination } from './destination';
import { companyFinding, titleFinding } from './employment-findings';
import { isAbsent } from './is-absent';
import { factOfNewJob, sayWhenBegun } from './job-facts';
import type { JudgedPosition } from './judge-position';
import { isStoredTitle } from './judge-position';
import { pickLatest } from './pick-latest';
import { askCompany } from './questions';
import { mayBeSideRole } from './side-roles';
import { excerptOf, sayJob } from './say';
import { weigh } from './weigh';
import type { Fact } from './weigh';
import { isSurelyBefore } from './year-month';

/** From where on an absence counts as a departure. Program assumption. */
const LEFT_FROM = 0.8;

/** So many times likelier each is where the person has left. Program assumptions. */
const ABSENT = 30;
const BEGUN_AFTER = 1.5;

/**
 * For a page on which the stored job is not to be seen at all. `elsewhere`: the current jobs at other companies. A job that is missing from a
 * complete list has ended when one of them began since; otherwise nothing is a sign of that.
 */
export function judgeAbsence(file: CaseFile, elsewhere: readonly JudgedPosition[]): Verdict {
  const { contact, company, knownRight, priors } = file;
  const since = elsewhere.filter(
    ({ position: { start, title } }) => start !== null && !isSurelyBefore(start, knownRight) && !mayBeSideRole(title),
  );
  const destination = pickLatest(since);
  if (destination === null || !isAbsent(file, destination)) return judgeUnseen(file, elsewhere.find(isStoredTitle));
  const gone = say('fact.gone', { company });
  const begun: Fact[] = beganAfterRecord(file, destination)
    ? [{ says: sayWhenBegun(file, destination, 'after'), odds: BEGUN_AFTER }]
    : [];
  const weighed = weigh(priors.left, [{ says: gone, odds: ABSENT }, factOfNewJob(destination), ...begun]);
  if (weighed.probability < LEFT_FROM || mayBeStored(file, destination))
    return judgeUnseen(file, destination, weighed.reasons);
  return {
    kind: 'left-company',
    ...weighed,
    sentence: say('left.gone', { company, job: sayJob(destination.position) }),
    excerpt: excerptOf(destination.position),
    findings: [
      ...companyFinding(contact, destination, 'real', weighed.probability),
      ...(isStoredTitle(destination) ? [] : titleFinding(contact, destination, 'real', weighed.probability)),
    ],
    destination: toDestination(destination),
  };
}

/** The stored title, or one like it, begun perhaps before the record was right: that may be the stored company under another name. */
function mayBeStored(file: CaseFile, destination: JudgedPosition): boolean {
  return destination.title.relation !== 'different' && !beganAfterRecord(file, destination);
}

/** The stored job is not to be seen, which is no sign that it has ended. `maybe`: a job that may be it under another company name. */
function judgeUnseen(file: CaseFile, maybe?: JudgedPosition, why: readonly Said[] = []): Verdict {
  const now = (maybe ?? currentPositions(file)[0])?.position;
  const [reason, extent] = listsEveryRole(file)
    ? (['contradiction', 'listed'] as const)
    : (['partly-read', 'partly'] as const);
  const { company } = file;
  const [none, job] = now === undefined ? (['.none', null] as const) : (['', sayJob(now)] as const);
  return cannotTell(reason, priorOfChange(file), say(`unseen.${extent}${none}`, { job, company }), {
    reasons:
      why.length > 0
        ? [...why]
        : [say(job === null ? 'fact.shows.none' : 'fact.shows', { job }), say(`fact.unseen.${extent}`, { company })],
    excerpt: now === undefined ? '' : excerptOf(now),
    ...(maybe === undefined ? {} : askCompany(file.contact, maybe)),
  });
}
