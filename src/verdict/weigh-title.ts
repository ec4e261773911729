import { titleDirection } from '../text/title-direction';
import { beginsBefore } from './begins-before';
import { isEarlierStint } from './is-absent';
import { beganAfterRecord, beganBeforeRecord } from './case-file';
import type { CaseFile } from './case-file';
import { factOfCompany, sayWhenBegun } from './job-facts';
import { isStoredTitle } from './judge-position';
import type { JudgedPosition } from './judge-position';
import { quote } from './say';
import { doubt, oddsOf, trustIn, weigh } from './weigh';
import type { Fact, Weighed } from './weigh';
import { monthInWords } from './year-month';

/** So many unchanged jobs stand on the page in other words than in the record. Program assumption. */
const REWORDED = 0.1;

/** So many times likelier each is where the title has changed. Program assumptions. */
const OLD_SHOWN = 300;
const BEGUN_AFTER = 25;
/** Many a new title is written over the old one, whose start then stays. */
const BEGUN_BEFORE = 0.4;
/** That the company is listed says little on the title. */
const COMPANY_LISTED = 1.5;

/** How likely a title has changed; `isDated`: dates say so too, and not the words alone. */
export interface WeighedTitle extends Weighed {
  isDated: boolean;
}

/** What a new title means, in words that follow it. */
export const DIRECTION_WORDS = { promotion: ', a promotion', lateral: '', 'step-down': ', a step down' } as const;

/** How likely it is that a current job at the company, under a title that is not plainly the stored one, is another job than the stored. */
export function weighTitle(file: CaseFile, judged: JudgedPosition): WeighedTitle {
  const { stays, retitled } = file.priors;
  const dated = [...factOfStart(file, judged), ...factOfOld(file, judged)];
  const facts = [factOfCompany(file, judged, COMPANY_LISTED), factOfTitle(file, judged), ...dated];
  return { ...weigh(retitled / (stays + retitled), facts), isDated: dated.some(({ odds }) => odds > 1) };
}

function factOfTitle({ contact }: CaseFile, judged: JudgedPosition): Fact {
  const seen = judged.position.title;
  if (seen === null) return { says: 'The title could not be read', odds: 1 };
  const direction = titleDirection(contact.title, seen);
  const { probability, fact } = judged.title;
  const words = direction === null ? (fact === '' ? '' : `: ${fact}`) : DIRECTION_WORDS[direction];
  const odds = oddsOf(1 - probability) / REWORDED;
  return { says: `Title now ${quote(seen)}${words}`, odds: doubt(odds, trustIn(judged)) };
}

function factOfStart(file: CaseFile, judged: JudgedPosition): Fact[] {
  if (beganAfterRecord(file, judged)) return [{ says: sayWhenBegun(file, judged, 'after'), odds: BEGUN_AFTER }];
  if (beganBeforeRecord(file, judged)) return [{ says: sayWhenBegun(file, judged, 'before'), odds: BEGUN_BEFORE }];
  return [];
}

/** The stored title, listed at the company as ended. */
function factOfOld(file: CaseFile, judged: JudgedPosition): Fact[] {
  const { contact, positions } = file;
  const old = positions.find(
    (one) =>
      one.state === 'ended' &&
      one.company.relation === 'same' &&
      isStoredTitle(one) &&
      !beginsBefore(judged, one) &&
      !(judged.title.relation === 'unsure' && isEarlierStint(file, one)),
  );
  if (old === undefined) return [];
  const { end } = old.position;
  const when = end === null ? '' : ` in ${monthInWords(end)}`;
  return [{ says: `${quote(contact.title)} is listed there as ended${when}`, odds: doubt(OLD_SHOWN, trustIn(old)) }];
}
