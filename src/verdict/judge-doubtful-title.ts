import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import type { CaseFile } from './case-file';
import { titleFinding } from './employment-findings';
import { isWellRead } from './is-well-read';
import type { JudgedPosition } from './judge-position';
import { askTitle } from './questions';
import { excerptOf, quote, sinceWords } from './say';
import type { Weighed } from './weigh';

/** The company is current, under a title that may be the stored one, or was not read well enough to say. */
export function judgeDoubtfulTitle(
  { contact, company }: CaseFile,
  doubtful: JudgedPosition,
  { probability, reasons }: Weighed,
): Verdict {
  const { position } = doubtful;
  const excerpt = excerptOf(position);
  const start = `Still at ${company}${sinceWords(position)}`;
  if (position.title === null)
    return cannotTell('partly-read', probability, `${start}, but the title could not be read.`, { reasons, excerpt });
  const findings = titleFinding(contact, doubtful, 'real', probability);
  if (!isWellRead(doubtful)) {
    const sentence = `Still at ${company}, but the title was not read with enough certainty.`;
    return cannotTell('low-confidence', probability, sentence, { reasons, excerpt, findings });
  }
  const sentence = `${start} as ${quote(position.title)}, which may be the stored ${quote(contact.title)} in other words.`;
  return cannotTell('low-confidence', probability, sentence, {
    reasons,
    excerpt,
    findings,
    ...askTitle(contact, doubtful),
  });
}
