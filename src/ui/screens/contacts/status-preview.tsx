import type { StatusPlan } from '../../../actions/life-cycle/plan-status-changes';
import type { AdvocateStatus } from '../../../domain/status';
import { More } from '../../components/more';
import { StatusBadge } from '../../components/status-badge';
import { t } from '../../locales/page-words';

/** So many contacts are named. */
const NAMED = 50;

/** What a change of status would do: from which status how many change, and who is refused, and why. */
export function StatusPreview({ plan: { ready, refused }, to }: { plan: StatusPlan; to: AdvocateStatus }) {
  const byStatus = Map.groupBy(ready, ({ contact }) => contact.status);
  const byReason = Map.groupBy(refused, ({ obstacles }) => obstacles[0]!);
  return (
    <section className="status-preview" aria-live="polite" aria-label={t('bulk.preview')}>
      <p>
        <strong>{t.count('bulk.ready', ready.length)}</strong>
      </p>
      <ul>
        {[...byStatus].map(([from, lines]) => (
          <li key={from} className="row">
            <span>{t.count('bulk.from', lines.length)}</span>
            <StatusBadge status={from} />
            <span aria-hidden="true">→</span>
            <StatusBadge status={to} />
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <p>
          <strong>{t.count('bulk.refused', refused.length)}</strong>
        </p>
      )}
      {[...byReason].map(([reason, lines]) => (
        <More key={reason} label={`${t(`need.${reason}`)} ${t.count('bulk.refused.count', lines.length)}`}>
          <ul className="bullets">
            {lines.slice(0, NAMED).map(({ contact }) => (
              <li key={contact.id}>
                <a href={`#/contacts/${encodeURIComponent(contact.id)}`}>{contact.name.full}</a>{' '}
                <StatusBadge status={contact.status} />
              </li>
            ))}
          </ul>
          {lines.length > NAMED && <p className="soft">{t.count('runs.fit.more', lines.length - NAMED)}</p>}
        </More>
      ))}
    </section>
  );
}
