import type { Verdict } from '../domain/verdict';
import { titleDirection } from '../text/title-direction';
import type { CaseFile } from './case-file';
import { certainty } from './certainty';
import { companyFinding, isRenamedByKey, titleFinding } from './employment-findings';
import type { JudgedPosition } from './judge-position';
import { excerptOf, quote, sinceWords } from './say';

const DIRECTION_WORDS = { promotion: ', a promotion', lateral: '', 'step-down': ', a step down' } as const;

/** The company is current under another title. `isOldShown`: the stored title is listed there as ended, which settles it. */
export function judgeTitleChanged({ contact, company }: CaseFile, main: JudgedPosition, isOldShown: boolean): Verdict {
  const { position } = main;
  const probability = certainty(isOldShown ? 0.98 : 0.92, main);
  const direction = position.title === null ? null : titleDirection(contact.title, position.title);
  const words = direction === null ? '' : DIRECTION_WORDS[direction];
  const verdict: Verdict = {
    kind: 'title-changed',
    probability,
    sentence: `Still at ${company}, now as ${quote(position.title ?? '')}${sinceWords(position)}${words}.`,
    excerpt: excerptOf(position),
    findings: [
      ...titleFinding(contact, main, 'real', probability),
      ...(isRenamedByKey(contact, main) ? companyFinding(contact, main, 'real', certainty(0.95, main)) : []),
    ],
  };
  return direction === null ? verdict : { ...verdict, direction };
}
