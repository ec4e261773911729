import type { AdvocateStatus } from '../../domain/status';
import { t } from '../locales/card-words';
import type { Tone } from './tone';

/** How a status looks: its letter, its shape and its colour, so that none of them says it alone. */
const LOOKS: Record<AdvocateStatus | 'none', [letter: string, tone: Tone, shape: string]> = {
  nominated: ['N', 'info', ''],
  recruiting: ['R', 'info', 'filled'],
  active: ['A', 'good', 'filled'],
  paused: ['P', 'warn', 'filled square'],
  inactive: ['I', 'quiet', ''],
  retired: ['T', 'quiet', 'square'],
  'left-company': ['L', 'bad', 'square'],
  'do-not-contact': ['!', 'bad', 'filled square'],
  none: ['–', 'quiet', ''],
};

/** An advocate status at a glance: letter, shape, colour and word. */
export function StatusBadge({ status }: { status: AdvocateStatus | null }) {
  const [letter, tone, shape] = LOOKS[status ?? 'none'];
  return (
    <span className={`status toned tone-${tone}`}>
      <span className={`status-glyph ${shape}`} aria-hidden="true">
        {letter}
      </span>
      {t(`status.${status ?? 'none'}`)}
    </span>
  );
}
