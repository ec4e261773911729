import type { PillModel } from '../domain/card';
import { say } from '../domain/said';
import type { Say } from '../domain/say-in';
import type { PillView } from './contract';
import { STATUS_LOOKS } from './status-looks';
import { VERDICT_LOOKS } from './verdict-looks';

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
  const { drawing, tone } = VERDICT_LOOKS[pill.verdict];
  return {
    label: tell(say('card.label', { name: parts.filter((part) => part !== '').join(', ') })),
    status: { ...STATUS_LOOKS[pill.status ?? 'none'], word: pill.status === null ? 'Muster' : status },
    verdict: {
      word: pill.isSettled ? `${verdict} ✓` : verdict,
      drawing,
      tone: pill.isSettled ? 'quiet' : tone,
    },
  };
}
