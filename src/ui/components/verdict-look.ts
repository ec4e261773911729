import type { VerdictKind } from '../../domain/verdict';
import type { IconName } from './icon';
import type { Tone } from './tone';

/** The icon and colour of each verdict; `none` where there is no verdict yet. */
export const VERDICT_LOOKS: Record<VerdictKind | 'none', [icon: IconName, tone: Tone]> = {
  'still-right': ['still-right', 'good'],
  'title-changed': ['title-changed', 'warn'],
  'left-company': ['left-company', 'bad'],
  'left-unknown': ['left-unknown', 'bad'],
  'extra-role': ['extra-role', 'info'],
  'company-renamed': ['company-renamed', 'warn'],
  'name-changed': ['name-changed', 'warn'],
  'cannot-tell': ['cannot-tell', 'quiet'],
  none: ['not-seen', 'quiet'],
};
