import type { RunView, StepOutcome } from '../../domain/review-run';
import type { Tone } from '../../messaging/look';
import { formatNumber } from '../format/format-number';
import { t } from '../locales/card-words';
import { Icon, type IconName } from './icon';

const LOOKS: Record<StepOutcome | 'waiting', readonly [IconName, Tone]> = {
  'still-right': ['still-right', 'good'],
  corrected: ['pencil', 'info'],
  left: ['left-company', 'bad'],
  skipped: ['next', 'quiet'],
  later: ['clock', 'warn'],
  waiting: ['person', 'quiet'],
};

/** What became of the contacts of a run: each outcome that there is, and how many wait. */
export function OutcomeList({ counts, total }: Pick<RunView, 'counts' | 'total'>) {
  const stepped = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const all = { ...counts, waiting: Math.max(0, total - stepped) };
  return (
    <ul className="outcomes">
      {(Object.keys(LOOKS) as (keyof typeof LOOKS)[])
        .filter((outcome) => all[outcome] > 0)
        .map((outcome) => {
          const [icon, tone] = LOOKS[outcome];
          return (
            <li key={outcome} className={`toned tone-${tone}`}>
              <Icon name={icon} />
              <strong>{formatNumber(all[outcome])}</strong> {t(`run.outcome.${outcome}`)}
            </li>
          );
        })}
    </ul>
  );
}
