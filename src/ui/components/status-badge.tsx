import type { AdvocateStatus } from '../../domain/status';
import { t } from '../locales/card-words';
import type { Tone } from './tone';

/** How a status looks: its letter, its shape and its colour, so that none of them says it alone. */
const LOOKS: Record<AdvocateStatus | 'none', { letter: string; tone: Tone; shape: string }> = {
  nominated: { letter: 'N', tone: 'info', shape: '' },
  recruiting: { letter: 'R', tone: 'info', shape: 'filled' },
  active: { letter: 'A', tone: 'good', shape: 'filled' },
  paused: { letter: 'P', tone: 'warn', shape: 'filled square' },
  inactive: { letter: 'I', tone: 'quiet', shape: '' },
  retired: { letter: 'T', tone: 'quiet', shape: 'square' },
  'left-company': { letter: 'L', tone: 'bad', shape: 'square' },
  'do-not-contact': { letter: '!', tone: 'bad', shape: 'filled square' },
  none: { letter: '–', tone: 'quiet', shape: '' },
};

/** An advocate status at a glance: letter, shape, colour and word. */
export function StatusBadge({ status }: { status: AdvocateStatus | null }) {
  const look = LOOKS[status ?? 'none'];
  return (
    <span className={`status toned tone-${look.tone}`}>
      <span className={`status-glyph ${look.shape}`} aria-hidden="true">
        {look.letter}
      </span>
      {t(`status.${status ?? 'none'}`)}
    </span>
  );
}
