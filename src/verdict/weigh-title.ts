import { say } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { titleDirection } from '../text/title-direction';
import { beginsBefore } from './begins-before';
import { isEarlierStint } from './is-absent';
import { beganAfterRecord, beganBeforeRecord } from './case-file';
import type { CaseFile } from './case-file';
import { factOfCompany, sayWhenBegun } from './job-facts';
import { isStoredTitle } from './judge-position';
import type { JudgedPosition } from './judge-position';
import { pickLatest } from './pick-latest';
import { inMonth, shorten } from './say';
import { doubt, oddsOf, trustIn, weigh } from './weigh';
import type { Fact, Weighed } from './weigh';

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

/** Where a new title leads, when that is worth telling. */
export function toldDirection(direction: Verdict['direction'] | null): 'promotion' | 'step-down' | null {
  return direction === 'promotion' || direction === 'step-down' ? direction : null;
}

/** How likely it is that a current job at the company, under a title that is not plainly the stored one, is another job than the stored. */
export function weighTitle(file: CaseFile, judged: JudgedPosition): WeighedTitle {
  const { stays, retitled } = file.priors;
  const dated = [...factOfStart(file, judged), ...factOfOld(file, judged)];
  const facts = [factOfCompany(file, judged, COMPANY_LISTED), factOfTitle(file, judged), ...dated];
  return { ...weigh(retitled / (stays + retitled), facts), isDated: dated.some(({ odds }) => odds > 1) };
}

function factOfTitle({ contact }: CaseFile, judged: JudgedPosition): Fact {
  const seen = judged.position.title;
  if (seen === null) return { says: say('fact.title.unread'), odds: 1 };
  const direction = titleDirection(contact.title, seen);
  const { probability, fact } = judged.title;
  const told = direction === null ? { fact } : {};
  const odds = oddsOf(1 - probability) / REWORDED;
  return {
    says: say(`fact.title.${toldDirection(direction) ?? 'now'}`, { seen: shorten(seen), ...told }),
    odds: doubt(odds, trustIn(judged)),
  };
}

function factOfStart(file: CaseFile, judged: JudgedPosition): Fact[] {
  if (beganAfterRecord(file, judged)) return [{ says: sayWhenBegun(file, judged, 'after'), odds: BEGUN_AFTER }];
  if (beganBeforeRecord(file, judged)) return [{ says: sayWhenBegun(file, judged, 'before'), odds: BEGUN_BEFORE }];
  return [];
}

/** The stored title, listed at the company as ended. */
function factOfOld(file: CaseFile, judged: JudgedPosition): Fact[] {
  const { contact, positions } = file;
  const old = pickLatest(
    positions.filter(
      (one) =>
        one.state === 'ended' &&
        one.company.relation === 'same' &&
        isStoredTitle(one) &&
        !beginsBefore(judged, one) &&
        !(judged.title.relation === 'unsure' && isEarlierStint(file, one)),
    ),
  );
  if (old === null) return [];
  const { end } = old.position;
  const says = say('fact.title.ended', { title: shorten(contact.title), month: inMonth(end) });
  return [{ says, odds: doubt(OLD_SHOWN, trustIn(old)) }];
}
