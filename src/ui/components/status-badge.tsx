import type { AdvocateStatus } from '../../domain/status';
import { t } from '../locales/card-words';
import { StatusIcon } from './status-icon';
import type { Tone } from './tone';

/** The colour of each status; its drawing says the same. */
const TONES: Record<AdvocateStatus | 'none', Tone> = {
  nominated: 'info',
  recruiting: 'info',
  active: 'good',
  paused: 'warn',
  inactive: 'quiet',
  retired: 'quiet',
  'left-company': 'bad',
  'do-not-contact': 'bad',
  none: 'quiet',
};

/** An advocate status at a glance: shape, colour and word. */
export function StatusBadge({ status }: { status: AdvocateStatus | null }) {
  return (
    <span className={`status toned tone-${TONES[status ?? 'none']}`}>
      <StatusIcon status={status} />
      {t(`status.${status ?? 'none'}`)}
    </span>
  );
}
