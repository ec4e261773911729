import type { VerdictKind } from '../../domain/verdict';
import type { IconName } from './icon';
import type { Tone } from './tone';

/** The icon and colour of each verdict. */
export const VERDICT_LOOKS: Record<VerdictKind | 'none', [icon: IconName, tone: Tone]> = {
  'still-right': ['check', 'good'],
  'title-changed': ['up', 'warn'],
  'left-company': ['leave', 'bad'],
  'left-unknown': ['leave', 'bad'],
  'extra-role': ['plus', 'info'],
  'company-renamed': ['same', 'warn'],
  'name-changed': ['person', 'warn'],
  'cannot-tell': ['question', 'quiet'],
  none: ['clock', 'quiet'],
};
