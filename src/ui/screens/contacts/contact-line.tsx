import type { TargetedKeyboardEvent } from 'preact';
import type { ContactRow } from '../../../store/program-records';
import { StatusBadge } from '../../components/status-badge';
import { VerdictTag } from '../../components/verdict-tag';
import { t } from '../../locales/page-words';

/** What a list of contacts says of one, as the link to the record. Enter opens it, Space ticks it; with Shift, as far as it. */
export function ContactLine({
  row: { contact, judgement, pendingCorrections },
  isChosen,
  isTicked,
  isInHand,
  onTick,
}: {
  row: ContactRow;
  isChosen: boolean;
  isTicked: boolean;
  isInHand: boolean;
  onTick: (isRange: boolean) => void;
}) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLAnchorElement>) => {
    if (event.key !== ' ' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (!event.repeat) onTick(event.shiftKey);
  };
  return (
    <a
      className="contact-line"
      href={`#/contacts/${encodeURIComponent(contact.id)}`}
      aria-current={isChosen || undefined}
      tabIndex={isInHand ? 0 : -1}
      onKeyDown={onKeyDown}
    >
      <span className="who">
        <strong>{contact.name.full}</strong>
        {isTicked && <span className="sr-only">{t('bulk.ticked')}</span>}
        <span className="soft">{[contact.title, contact.company].filter((part) => part !== '').join(' · ')}</span>
      </span>
      <span className="marks">
        <StatusBadge status={contact.status} />
        <span className="row nowrap">
          {pendingCorrections > 0 && (
            <span className="count" title={t.count('contacts.queued', pendingCorrections)}>
              {pendingCorrections}
              <span className="sr-only"> {t.count('contacts.queued', pendingCorrections)}</span>
            </span>
          )}
          <VerdictTag judgement={judgement} />
        </span>
      </span>
    </a>
  );
}
