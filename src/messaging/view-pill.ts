import type { PillModel } from '../domain/card';
import { say } from '../domain/said';
import type { Say } from '../domain/say-in';
import type { AdvocateStatus } from '../domain/status';
import type { PillView } from './contract';

type Look = Omit<PillView['verdict'], 'word'>;

/** How each verdict is marked. */
export const VERDICTS: Record<PillModel['verdict'], Look> = {
  'still-right': { mark: '✓', tone: 'good' },
  'title-changed': { mark: '≠', tone: 'warn' },
  'left-company': { mark: '→', tone: 'bad' },
  'left-unknown': { mark: '→', tone: 'bad' },
  'extra-role': { mark: '+', tone: 'info' },
  'company-renamed': { mark: '=', tone: 'warn' },
  'name-changed': { mark: '≠', tone: 'warn' },
  'cannot-tell': { mark: '?', tone: 'quiet' },
  ask: { mark: '?', tone: 'info' },
  unread: { mark: '!', tone: 'quiet' },
  'page-changed': { mark: '!', tone: 'warn' },
};

/** How each advocate status is marked. */
const STATUSES: Record<AdvocateStatus, Look> = {
  nominated: { mark: 'N', tone: 'info' },
  recruiting: { mark: 'R', tone: 'info' },
  active: { mark: 'A', tone: 'good' },
  paused: { mark: 'P', tone: 'warn' },
  inactive: { mark: 'I', tone: 'quiet' },
  retired: { mark: 'T', tone: 'quiet' },
  'left-company': { mark: 'L', tone: 'bad' },
  'do-not-contact': { mark: '!', tone: 'bad' },
};

/** The mark of a status; of none for a person without one, or where nobody is known. */
export function markOf(status: AdvocateStatus | null): Look {
  return status === null ? { mark: '–', tone: 'quiet' } : STATUSES[status];
}

/** Puts a pill into words. The worker does it, so that LinkedIn pages need not load words and languages. */
export function viewPill(pill: PillModel, tell: Say): PillView {
  const status = tell(say(`status.${pill.status ?? 'none'}`));
  const verdict = tell(say(`verdict.${pill.verdict}`));
  const outcome = [
    pill.detail === undefined ? verdict : tell(pill.detail),
    pill.isSettled ? tell(say('pill.settled')) : '',
  ];
  // In the order of the words that show, so that the pill can be pressed by saying them.
  const parts = pill.status === null ? [...outcome, pill.name] : [pill.name, status, ...outcome];
  const { mark, tone } = VERDICTS[pill.verdict];
  return {
    label: tell(say('card.label', { name: parts.filter((part) => part !== '').join(', ') })),
    status: { ...markOf(pill.status), word: pill.status === null ? 'Muster' : status },
    verdict: {
      word: pill.isSettled ? `${verdict} ✓` : verdict,
      mark,
      tone: pill.isSettled ? 'quiet' : tone,
    },
  };
}
