import type { StatusPreview } from '../../../actions/life-cycle/preview-statuses';
import type { Id } from '../../../domain/ids';
import type { AdvocateStatus } from '../../../domain/status';
import { LateMore } from '../../components/late-more';
import { StatusBadge } from '../../components/status-badge';
import { t } from '../../locales/page-words';
import { RefusedContacts } from './refused-contacts';

/** What a change of status would do: from which status how many change, and how many are refused, and why. */
export function StatusPreviewPanel({
  programId,
  preview,
  ready,
  to,
}: {
  programId: Id;
  preview: StatusPreview;
  /** How many will change. */
  ready: number;
  to: AdvocateStatus;
}) {
  const refused = [...preview.refused.values()].reduce((sum, { length }) => sum + length, 0);
  return (
    <section className="status-preview" aria-live="polite" aria-label={t('bulk.preview')}>
      <p>
        <strong>{t.count('bulk.ready', ready)}</strong>
      </p>
      <ul>
        {[...preview.ready].map(([from, count]) => (
          <li key={from} className="row">
            <span>{t.count('bulk.from', count)}</span>
            <StatusBadge status={from} />
            <span aria-hidden="true">→</span>
            <StatusBadge status={to} />
          </li>
        ))}
      </ul>
      {refused > 0 && (
        <p>
          <strong>{t.count('bulk.refused', refused)}</strong>
        </p>
      )}
      {[...preview.refused].map(([reason, contacts]) => (
        <LateMore
          key={reason}
          label={`${t(`need.${reason}`)} ${t.count('bulk.refused.count', contacts.length)}`}
          draw={() => <RefusedContacts programId={programId} contacts={contacts} />}
        />
      ))}
    </section>
  );
}
