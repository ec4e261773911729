import type { Contact } from '../../domain/contact';
import { ADVOCATE_STATUSES, nextStatuses, type AdvocateStatus } from '../../domain/status';
import { Menu } from '../components/menu';
import { StatusBadge } from '../components/status-badge';
import { t } from '../locales/card-words';

/** The status of the contact, and what it can become. */
export function StatusMenu({
  status,
  isBusy,
  onChoose,
}: Pick<Contact, 'status'> & { isBusy: boolean; onChoose: (to: AdvocateStatus) => void }) {
  const choices = status === null ? ADVOCATE_STATUSES : nextStatuses(status);
  return (
    <Menu
      isPlain
      isBusy={isBusy}
      shortcut="P"
      label={<StatusBadge status={status} />}
      title={`${t('status.change', { status: t(`status.${status ?? 'none'}`) })} (P)`}
      items={choices.map((to) => ({
        key: to,
        label: <StatusBadge status={to} />,
        isGrave: to === 'do-not-contact',
        onChoose: () => onChoose(to),
      }))}
    />
  );
}
