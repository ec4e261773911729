import type { Verdict } from '../domain/verdict';
import { beginsBefore } from './begins-before';
import { cannotTell } from './cannot-tell';
import { priorOfChange } from './case-file';
import type { CaseFile } from './case-file';
import type { JudgedPosition } from './judge-position';
import { askCompany } from './questions';
import { excerptOf, positionWords, shorten } from './say';

const STATES = ['unknown', 'current', 'upcoming'] as const;

/**
 * What keeps a page from showing a departure: a job that may well be at the stored company and is current, is to begin, or shows no
 * dates; or one whose company is unread. `ended` is the stored job, where the page shows its end: side roles at companies of a similar
 * name, and jobs begun before it and never closed, are no doubt then.
 */
export function findDoubt(file: CaseFile, ended: JudgedPosition | null): Verdict | null {
  const near = file.positions.filter((one) => isNear(one) && !(ended !== null && isBeside(one, ended)));
  const found = STATES.flatMap((state) => near.find((one) => one.state === state) ?? [])[0];
  if (found === undefined) return null;
  const { position, state } = found;
  const why = sayWhy(found, file.company);
  const reason = state === 'unknown' || position.company === null ? 'partly-read' : 'contradiction';
  const shown = positionWords(position);
  const { fact } = found.company;
  const isNamed = position.company !== null && fact !== '';
  const names = `${file.company} and ${shorten(position.company ?? '')}: ${fact}`;
  return cannotTell(reason, priorOfChange(file), `The page shows ${shown}, ${why}.`, {
    reasons: [`${shown} is listed${state === 'current' ? ' as current' : ''}`, ...(isNamed ? [names] : [])],
    excerpt: excerptOf(position),
    ...(state === 'unknown' ? {} : askCompany(file.contact, found)),
  });
}

function isNear({ company, isNoJob }: JudgedPosition): boolean {
  return company.relation !== 'different' && !isNoJob;
}

function isBeside(one: JudgedPosition, ended: JudgedPosition): boolean {
  const { company, position } = one;
  if (company.relation === 'same' || position.company === null) return false;
  return one.isSide || beginsBefore(one, ended);
}

function sayWhy({ state, position }: JudgedPosition, company: string): string {
  if (state === 'unknown') return 'but whether it is current could not be read';
  if (state === 'upcoming') return 'which has not begun';
  return position.company === null ? 'but its company could not be read' : `which may or may not belong to ${company}`;
}
