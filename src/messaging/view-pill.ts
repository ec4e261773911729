import type { PillModel } from '../domain/card';
import type { AdvocateStatus } from '../domain/status';
import type { PillView } from './contract';

type Look = PillView['verdict'];

/** How each verdict is said. */
export const VERDICTS: Record<PillModel['verdict'], Look> = {
  'still-right': { word: 'Still right', mark: '✓', tone: 'good' },
  'title-changed': { word: 'Title changed', mark: '≠', tone: 'warn' },
  'left-company': { word: 'Left the company', mark: '→', tone: 'bad' },
  'left-unknown': { word: 'Left, destination unknown', mark: '→', tone: 'bad' },
  'extra-role': { word: 'Extra role', mark: '+', tone: 'info' },
  'company-renamed': { word: 'Company renamed', mark: '=', tone: 'warn' },
  'name-changed': { word: 'Name changed', mark: '≠', tone: 'warn' },
  'cannot-tell': { word: 'Cannot tell', mark: '?', tone: 'quiet' },
  ask: { word: 'Possible match', mark: '?', tone: 'info' },
  unread: { word: 'Page not readable', mark: '!', tone: 'quiet' },
  'page-changed': { word: 'Page has changed', mark: '!', tone: 'warn' },
};

/** How each advocate status is said. */
export const STATUSES: Record<AdvocateStatus, Look> = {
  nominated: { word: 'Nominated', mark: 'N', tone: 'info' },
  recruiting: { word: 'Recruiting', mark: 'R', tone: 'info' },
  active: { word: 'Active', mark: 'A', tone: 'good' },
  paused: { word: 'Paused', mark: 'P', tone: 'warn' },
  inactive: { word: 'Inactive', mark: 'I', tone: 'quiet' },
  retired: { word: 'Retired', mark: 'T', tone: 'quiet' },
  'left-company': { word: 'Left company', mark: 'L', tone: 'bad' },
  'do-not-contact': { word: 'Do not contact', mark: '!', tone: 'bad' },
};

/** A person without a status, or nobody known. */
export const NO_STATUS: Look = { word: 'No status', mark: '–', tone: 'quiet' };

/** Puts a pill into words. The worker does it, so that LinkedIn pages need not load words and languages. */
export function viewPill(pill: PillModel): PillView {
  const status = pill.status === null ? NO_STATUS : STATUSES[pill.status];
  const verdict = VERDICTS[pill.verdict];
  const outcome = [pill.detail ?? verdict.word, pill.isSettled ? 'settled' : ''];
  // In the order of the words that show, so that the pill can be pressed by saying them.
  const parts = pill.status === null ? [...outcome, pill.name] : [pill.name, status.word, ...outcome];
  return {
    label: `Muster: ${parts.filter((part) => part !== '').join(', ')}`,
    status: { ...status, word: pill.status === null ? 'Muster' : status.word },
    verdict: {
      word: pill.isSettled ? `${verdict.word} ✓` : verdict.word,
      mark: verdict.mark,
      tone: pill.isSettled ? 'quiet' : verdict.tone,
    },
  };
}
