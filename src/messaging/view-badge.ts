import type { BadgeModel } from '../domain/badge';
import { localDay } from '../platform/clock';
import type { BadgeView } from './contract';
import { NO_STATUS, STATUSES, VERDICTS } from './view-pill';

/** Puts the mark beside a person of a list into words. */
export function viewBadge(badge: BadgeModel): BadgeView {
  if (badge.kind === 'ask') {
    const { mark, tone } = VERDICTS.ask;
    return {
      label: `Muster: possible match: ${badge.names.join(', ')}. ${badge.reason}`,
      mark,
      tone,
      isPossible: true,
    };
  }
  const { name, status, verdict } = badge;
  const { word, mark, tone } = status === null ? NO_STATUS : STATUSES[status];
  return { label: `Muster: ${name}, ${word}. ${sayVerdict(verdict)}`, mark, tone, isPossible: false };
}

function sayVerdict(verdict: Extract<BadgeModel, { kind: 'contact' }>['verdict']): string {
  if (verdict === null) return 'Profile not seen yet';
  const { kind, at, isSettled } = verdict;
  return `${VERDICTS[kind].word}${isSettled ? ', settled' : ''} (${localDay(at)})`;
}
