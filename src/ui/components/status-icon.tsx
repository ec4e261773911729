import type { AdvocateStatus } from '../../domain/status';
import { STATUS_LOOKS } from '../../messaging/status-looks';
import { Drawing } from './icon';

/** The drawing of an advocate status, beside its word; assistive technology does not hear it. */
export function StatusIcon({ status }: { status: AdvocateStatus | null }) {
  return <Drawing {...STATUS_LOOKS[status ?? 'none'].drawing} />;
}
