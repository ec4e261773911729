import type { Day } from '../../../domain/ids';
import type { ProfileKind } from '../../../domain/observation';
import { PAGE_FIELDS, type PageField } from '../../../domain/page-field';
import { countSince, type GradeCounts, type KindHealth } from '../../../domain/reading-health';
import { Icon } from '../../components/icon';
import { formatDay } from '../../format/format-dates';
import { formatNumber, formatShare } from '../../format/format-number';
import { t } from '../../locales/page-words';

/** One kind of page: how often each of its fields was read, and which are not read any more. */
export function KindPanel({
  health,
  since,
  days,
}: {
  health: KindHealth & { kind: ProfileKind };
  since: Day;
  days: number;
}) {
  const rows = PAGE_FIELDS.map((field) => ({ field, counts: countSince(health, field, since) })).filter(
    ({ field, counts }) => total(counts) > 0 || health.lost[field] !== undefined,
  );
  const lost = PAGE_FIELDS.flatMap((field) =>
    health.lost[field] === undefined ? [] : [[field, health.lost[field]] as const],
  );
  const title = t(`kind.${health.kind}`);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {lost.length === 0 ? (
        <p className="row soft">
          <Icon name="check" />
          {t('health.well')}
        </p>
      ) : (
        <LostNote lost={lost} />
      )}
      <table className="health-table">
        <thead>
          <tr>
            <th scope="col">{t('health.field')}</th>
            <th scope="col" className="share">
              {t('health.share')} · {t('health.days', { days })}
            </th>
            {(['read', 'partly', 'not'] as const).map((grade) => (
              <th key={grade} scope="col" className="number">
                {t(`health.${grade}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, counts }) => (
            <tr key={field} className={health.lost[field] === undefined ? '' : 'tone-warn'}>
              <th scope="row">{t(`pageField.${field}`)}</th>
              <td className="share">
                <ShareBar counts={counts} />
              </td>
              {(['read', 'partly', 'not'] as const).map((grade) => (
                <td key={grade} className="number">
                  {formatNumber(counts[grade])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LostNote({ lost }: { lost: (readonly [PageField, Day])[] }) {
  return (
    <div className="note tone-warn" role="note">
      <Icon name="warning" />
      <div>
        {lost.map(([field, day]) => (
          <p key={field}>{t('health.lost', { field: t(`pageField.${field}`), day: formatDay(day) })}</p>
        ))}
        <p className="soft">{t('health.lost.do')}</p>
      </div>
    </div>
  );
}

function ShareBar({ counts }: { counts: GradeCounts }) {
  const all = total(counts);
  if (all === 0) return <span className="soft">{t('health.unseen')}</span>;
  const width = (count: number) => ({ width: `${(100 * count) / all}%` });
  return (
    <span className="share-bar">
      <span className="bar" aria-hidden="true">
        <i className="read" style={width(counts.read)} />
        <i className="partly" style={width(counts.partly)} />
      </span>
      {formatShare((counts.read + counts.partly) / all)}
    </span>
  );
}

function total({ read, partly, not }: GradeCounts): number {
  return read + partly + not;
}
