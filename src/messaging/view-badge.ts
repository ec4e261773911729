import type { BadgeModel } from '../domain/badge';
import { type Said, say } from '../domain/said';
import type { Say } from '../domain/say-in';
import { localDay } from '../platform/clock';
import type { BadgeView } from './contract';
import { STATUS_LOOKS } from './status-looks';
import { VERDICT_LOOKS } from './verdict-looks';

/** Puts the mark beside a person of a list into words. */
export function viewBadge(badge: BadgeModel, tell: Say): BadgeView {
  if (badge.kind === 'ask') {
    const label = tell(say('badge.ask', { names: badge.names.join(', '), reason: badge.reason }));
    return { ...VERDICT_LOOKS.ask, label, isPossible: true };
  }
  const { name, status, verdict } = badge;
  const parts = { name, status: say(`status.${status ?? 'none'}`), verdict: sayVerdict(verdict) };
  return { ...STATUS_LOOKS[status ?? 'none'], label: tell(say('badge.contact', parts)), isPossible: false };
}

function sayVerdict(verdict: Extract<BadgeModel, { kind: 'contact' }>['verdict']): Said {
  if (verdict === null) return say('badge.unseen');
  const { kind, at, isSettled } = verdict;
  const words = { verdict: say(`verdict.${kind}`), day: { day: localDay(at) } };
  return say(isSettled ? 'badge.settled' : 'badge.verdict', words);
}
