import { say } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { beginsBefore } from './begins-before';
import { cannotTell } from './cannot-tell';
import { priorOfChange } from './case-file';
import type { CaseFile } from './case-file';
import type { JudgedPosition } from './judge-position';
import { askCompany } from './questions';
import { excerptOf, sayJob, shorten } from './say';

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
  const reason = state === 'unknown' || position.company === null ? 'partly-read' : 'contradiction';
  const job = sayJob(position);
  const { fact } = found.company;
  const names =
    position.company === null || fact === null
      ? []
      : [say('fact.names', { one: file.company, other: shorten(position.company), fact })];
  const doubt = doubtOf(found);
  const sentence = say(`doubt.${doubt}`, { job, company: doubt === 'company' ? file.company : null });
  return cannotTell(reason, priorOfChange(file), sentence, {
    reasons: [say(state === 'current' ? 'fact.current' : 'fact.listed', { job }), ...names],
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

function doubtOf({ state, position }: JudgedPosition): 'unknown' | 'upcoming' | 'nameless' | 'company' {
  if (state === 'unknown' || state === 'upcoming') return state;
  return position.company === null ? 'nameless' : 'company';
}
