import type { BatchReport } from '../../../actions/read-batches';
import type { Tone } from '../../../messaging/look';
import { Icon, type IconName } from '../../components/icon';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';

/** What can come of a correction, as a part of the bar. */
const PARTS = {
  landed: { icon: 'check', tone: 'good' },
  reopened: { icon: 'undo', tone: 'warn' },
  conflicts: { icon: 'warning', tone: 'bad' },
  out: { icon: 'clock', tone: 'info' },
  gone: { icon: 'cross', tone: 'quiet' },
} as const satisfies Record<string, { icon: IconName; tone: Tone }>;

/** What an export has achieved so far: a bar, the same in words, and how long the landed ones took. */
export function ResultBar({ report }: { report: BatchReport }) {
  const { asked, landed, reopened, conflicts, out, averageDaysOut } = report;
  const counts = { landed, reopened, conflicts, out, gone: Math.max(0, asked - landed - reopened - conflicts - out) };
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) => counts[part] > 0);
  return (
    <div className="result">
      <div className="result-bar" aria-hidden="true">
        {parts.map((part) => (
          <span key={part} className={`tone-${PARTS[part].tone}`} style={{ flexGrow: counts[part] }} />
        ))}
      </div>
      <ul className="row small">
        {parts.map((part) => (
          <li key={part} className={`status toned tone-${PARTS[part].tone}`}>
            <Icon name={PARTS[part].icon} />
            {formatNumber(counts[part])} {t(`result.${part}`)}
          </li>
        ))}
        {averageDaysOut !== null && (
          <li className="soft">{t('result.average', { days: t.count('queue.days', Math.round(averageDaysOut)) })}</li>
        )}
      </ul>
    </div>
  );
}
