import { say, type Said } from '../domain/said';
import type { CaseFile } from './case-file';
import type { JudgedPosition } from './judge-position';
import { inMonth, sayJob, shorten } from './say';
import { doubt, trustIn } from './weigh';
import type { Fact } from './weigh';

/** How much the page's list of jobs says. Program assumptions: so many times likelier where it is so than where it is not. */
const LISTED = 40;
const SAME_TITLE = 100;
const SAME_TITLE_IN_OTHER_WORDS = 40;
const NEW_JOB = 20;

/** The company of the record is listed as current, maybe under another name. `odds`: what that says for the conclusion, when it is sure. */
export function factOfCompany({ company, contact }: CaseFile, judged: JudgedPosition, odds = LISTED): Fact {
  const { company: tie, position } = judged;
  const seen = shorten(position.company ?? '');
  const named = seen.toLowerCase() === contact.company.trim().toLowerCase() ? 'fact.company' : 'fact.company.as';
  const key = { said: 'fact.company.said', key: named, names: named, time: 'fact.company.time' }[tie.basis];
  return {
    says: say(key, { company, ...(key === 'fact.company' ? {} : { seen }), month: inMonth(position.start) }),
    odds: doubt(odds, tie.probability * trustIn(judged)),
  };
}

/** The title is the stored one, in these or other words. */
export function factOfSameTitle(judged: JudgedPosition): Fact {
  const { relation, probability, fact } = judged.title;
  const trust = probability * trustIn(judged);
  if (relation === 'same') return { says: say('fact.title.same'), odds: doubt(SAME_TITLE, trust) };
  return { says: say('fact.title.cosmetic', { fact }), odds: doubt(SAME_TITLE_IN_OTHER_WORDS, trust) };
}

/** A current job at a company that is not the stored one. */
export function factOfNewJob(judged: JudgedPosition): Fact {
  const trust = (1 - judged.company.probability) * trustIn(judged);
  return { says: say('fact.current', { job: sayJob(judged.position) }), odds: doubt(NEW_JOB, trust) };
}

/** Whether a job began before or after the record was last known to be right; null where the dates leave it open. */
export function sayWhenBegun(
  { contact, knownRight }: CaseFile,
  { position }: JudgedPosition,
  side: 'before' | 'after',
): Said {
  const known = contact.verifiedAt === undefined ? 'written' : 'verified';
  return say(`fact.begun.${side}.${known}`, { month: inMonth(position.start), known: { month: knownRight } });
}
