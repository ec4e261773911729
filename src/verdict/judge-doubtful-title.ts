import { say } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import type { CaseFile } from './case-file';
import { titleFinding } from './employment-findings';
import { isWellRead } from './is-well-read';
import type { JudgedPosition } from './judge-position';
import { askTitle } from './questions';
import { excerptOf, inMonth, shorten } from './say';
import type { Weighed } from './weigh';

/** The company is current, under a title that may be the stored one, or was not read well enough to say. */
export function judgeDoubtfulTitle(
  { contact, company }: CaseFile,
  doubtful: JudgedPosition,
  { probability, reasons }: Weighed,
): Verdict {
  const { position } = doubtful;
  const excerpt = excerptOf(position);
  const at = { company, month: inMonth(position.start) };
  if (position.title === null)
    return cannotTell('partly-read', probability, say('title.unread', at), { reasons, excerpt });
  const findings = titleFinding(contact, doubtful, 'real', probability);
  if (!isWellRead(doubtful)) {
    return cannotTell('low-confidence', probability, say('title.uncertain', { company }), {
      reasons,
      excerpt,
      findings,
    });
  }
  const titles = { seen: shorten(position.title), stored: shorten(contact.title) };
  return cannotTell('low-confidence', probability, say('title.doubtful', { ...at, ...titles }), {
    reasons,
    excerpt,
    findings,
    ...askTitle(contact, doubtful),
  });
}
