import type { AdvocateStatus } from '../../domain/status';
import { STATUS_LOOKS } from '../../messaging/status-looks';
import { t } from '../locales/card-words';
import { StatusIcon } from './status-icon';

/** An advocate status at a glance: shape, colour and word. */
export function StatusBadge({ status }: { status: AdvocateStatus | null }) {
  return (
    <span className={`status toned tone-${STATUS_LOOKS[status ?? 'none'].tone}`}>
      <StatusIcon status={status} />
      {t(`status.${status ?? 'none'}`)}
    </span>
  );
}
