import type { VerdictKind } from '../../domain/verdict';
import type { IconName } from './icon';
import type { Tone } from './tone';

/** The icon and colour of each verdict. */
export const VERDICT_LOOKS: Record<VerdictKind | 'none', { icon: IconName; tone: Tone }> = {
  'still-right': { icon: 'check', tone: 'good' },
  'title-changed': { icon: 'up', tone: 'warn' },
  'left-company': { icon: 'leave', tone: 'bad' },
  'left-unknown': { icon: 'leave', tone: 'bad' },
  'extra-role': { icon: 'plus', tone: 'info' },
  'company-renamed': { icon: 'same', tone: 'warn' },
  'name-changed': { icon: 'person', tone: 'warn' },
  'cannot-tell': { icon: 'question', tone: 'quiet' },
  none: { icon: 'clock', tone: 'quiet' },
};
