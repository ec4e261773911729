import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { Id } from '../../../domain/ids';
import type { ContactPage, ContactRow } from '../../../store/program-records';
import { StatusBadge } from '../../components/status-badge';
import { VerdictTag } from '../../components/verdict-tag';
import { t } from '../../locales/page-words';

const ROW_HEIGHT = 58;

/** A list of contacts of which only the part in view is in the page. `onNeed` asks for the rows from an index on. */
export function ContactList({
  page,
  offset,
  chosen,
  onNeed,
}: {
  page: ContactPage | undefined;
  /** The index of the page's first row in the whole list. */
  offset: number;
  chosen: Id | null;
  onNeed: (first: number) => void;
}) {
  'use no memo';
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler is told above to leave this component alone
  const virtual = useVirtualizer({
    count: page?.total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialRect: { width: 400, height: 600 },
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const isMissing =
    page !== undefined && page.rows.length > 0 && (first < offset || last >= offset + page.rows.length) && last > 0;
  useEffect(() => {
    if (isMissing) onNeed(first);
  });
  return (
    <div ref={scroller} className="scroller" tabIndex={-1}>
      <ul style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const row = page?.rows[item.index - offset];
          return (
            <li
              key={item.key}
              className="contact-slot"
              style={{ height: ROW_HEIGHT, transform: `translateY(${item.start}px)` }}
              aria-setsize={page?.total}
              aria-posinset={item.index + 1}
            >
              {row !== undefined && <ContactLine row={row} isChosen={row.contact.id === chosen} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function ContactLine({
  row: { contact, judgement, pendingCorrections },
  isChosen,
}: {
  row: ContactRow;
  isChosen: boolean;
}) {
  return (
    <a
      className="contact-line"
      href={`#/contacts/${encodeURIComponent(contact.id)}`}
      aria-current={isChosen || undefined}
    >
      <span className="who">
        <strong>{contact.name.full}</strong>
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
