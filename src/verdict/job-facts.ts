import type { CaseFile } from './case-file';
import type { JudgedPosition } from './judge-position';
import { positionWords, shorten, sinceWords } from './say';
import { doubt, trustIn } from './weigh';
import type { Fact } from './weigh';
import { monthInWords } from './year-month';

/** How much the page's list of jobs says. Program assumptions: so many times likelier where it is so than where it is not. */
const LISTED = 40;
const SAME_TITLE = 100;
const SAME_TITLE_IN_OTHER_WORDS = 40;
const NEW_JOB = 20;

/** The company of the record is listed as current, maybe under another name. `odds`: what that says for the conclusion, when it is sure. */
export function factOfCompany({ company, contact }: CaseFile, judged: JudgedPosition, odds = LISTED): Fact {
  const { company: tie, position } = judged;
  const seen = shorten(position.company ?? '');
  const name = seen.toLowerCase() === contact.company.trim().toLowerCase() ? company : `${company} (${seen})`;
  const as = {
    said: `${company} (you have said that ${seen} is the same company)`,
    key: name,
    names: name,
    time: `${seen}, by its dates the stored job at ${company},`,
  }[tie.basis];
  return {
    says: `${as} is listed as current${sinceWords(position)}`,
    odds: doubt(odds, tie.probability * trustIn(judged)),
  };
}

/** The title is the stored one, in these or other words. */
export function factOfSameTitle(judged: JudgedPosition): Fact {
  const { relation, probability, fact } = judged.title;
  const trust = probability * trustIn(judged);
  if (relation === 'same') return { says: 'The title is the stored one', odds: doubt(SAME_TITLE, trust) };
  const how = fact === '' ? '' : `: ${fact}`;
  return { says: `The title is the stored one in other words${how}`, odds: doubt(SAME_TITLE_IN_OTHER_WORDS, trust) };
}

/** A current job at a company that is not the stored one. */
export function factOfNewJob(judged: JudgedPosition): Fact {
  const trust = (1 - judged.company.probability) * trustIn(judged);
  return { says: `${positionWords(judged.position)} is listed as current`, odds: doubt(NEW_JOB, trust) };
}

/** Whether a job began before or after the record was last known to be right; null where the dates leave it open. */
export function sayWhenBegun(
  { contact, knownRight }: CaseFile,
  { position }: JudgedPosition,
  side: 'before' | 'after',
): string {
  const known = contact.verifiedAt === undefined ? 'written' : 'verified';
  const when = monthInWords(position.start ?? '');
  return `It began in ${when}, ${side} the record was last ${known} (${monthInWords(knownRight)})`;
}
