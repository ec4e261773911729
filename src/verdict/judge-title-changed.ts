import { say, type Said } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { titleDirection } from '../text/title-direction';
import { beginsBefore } from './begins-before';
import { cannotTell } from './cannot-tell';
import { currentPositions, isRealJob, priorOfChange } from './case-file';
import type { CaseFile } from './case-file';
import { renameFinding, titleFinding } from './employment-findings';
import { isStoredTitle } from './judge-position';
import type { JudgedPosition } from './judge-position';
import { pickLatest } from './pick-latest';
import { askCompany } from './questions';
import { isUnderOtherName } from './relate-company';
import { excerptOf, inMonth, sayJob, shorten } from './say';
import type { Weighed } from './weigh';
import { toldDirection } from './weigh-title';

/** None of the current titles at the company is the stored one. `main` stands for the person there. */
export function judgeOtherTitle(file: CaseFile, main: JudgedPosition, weighed: Weighed): Verdict {
  const why = findContradiction(file, main);
  if (why === null) return judgeTitleChanged(file, main, weighed);
  return cannotTell('contradiction', priorOfChange(file), why, {
    reasons: weighed.reasons,
    excerpt: excerptOf(main.position),
  });
}

/** What keeps another current title at the company from being a change; null when nothing does. */
function findContradiction(file: CaseFile, main: JudgedPosition): Said | null {
  const shown = { job: sayJob(main.position) };
  const ended = pickLatest(
    file.positions.filter((one) => one.state === 'ended' && one.company.relation === 'same' && isStoredTitle(one)),
  );
  if (ended !== null && beginsBefore(main, ended)) return say('title.neverClosed', shown);
  if (!main.isSide) return null;
  if (ended === null) return say('title.side', shown);
  const isElsewhere = currentPositions(file).some((one) => one.company.relation !== 'same' && isRealJob(one));
  return isElsewhere ? say('title.elsewhere', shown) : null;
}

function judgeTitleChanged({ contact, company }: CaseFile, main: JudgedPosition, weighed: Weighed): Verdict {
  const { position } = main;
  const { probability, reasons } = weighed;
  const isRenamed = isUnderOtherName(main.company);
  const direction = position.title === null ? null : titleDirection(contact.title, position.title);
  const move = toldDirection(direction);
  const key = main.company.basis === 'time' ? 'title.named' : 'title.now';
  return {
    kind: 'title-changed',
    probability,
    sentence: say(move === null ? key : `${key}.${move}`, {
      ...(key === 'title.named' ? { seen: shorten(position.company ?? '') } : { company }),
      title: shorten(position.title ?? ''),
      month: inMonth(position.start),
    }),
    reasons,
    excerpt: excerptOf(position),
    findings: [...titleFinding(contact, main, 'real', probability), ...renameFinding(contact, main)],
    ...(direction === null ? {} : { direction }),
    ...(isRenamed && main.company.basis === 'time' ? askCompany(contact, main) : {}),
  };
}
