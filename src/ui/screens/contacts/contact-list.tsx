import { useEffect, useRef } from 'preact/hooks';
import type { Id } from '../../../domain/ids';
import type { ContactPage, ContactRow } from '../../../store/program-records';
import { StatusBadge } from '../../components/status-badge';
import { VerdictTag } from '../../components/verdict-tag';
import { t } from '../../locales/page-words';
import { useRowsInView } from './use-rows-in-view';

const ROW_HEIGHT = 58;

/** A list of contacts of which only the part in view is in the page. `onNeed` asks for the rows from an index on. */
export function ContactList({
  page,
  offset,
  chosen,
  ticked,
  onTick,
  onNeed,
}: {
  page: ContactPage | undefined;
  /** The index of the page's first row in the whole list. */
  offset: number;
  chosen: Id | null;
  ticked: ReadonlySet<Id>;
  /** With `isRange` all from the one ticked last up to this one. */
  onTick: (id: Id, isRange: boolean) => void;
  onNeed: (first: number) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const inView = useRowsInView(scroller, ROW_HEIGHT);
  const total = page?.total ?? 0;
  const first = Math.min(inView.first, total);
  const end = Math.min(inView.end, total);
  const isMissing =
    page !== undefined && page.rows.length > 0 && first < end && (first < offset || end > offset + page.rows.length);
  useEffect(() => {
    if (isMissing) onNeed(first);
  });
  return (
    <div ref={scroller} className="scroller" tabIndex={-1}>
      <ul style={{ height: `${total * ROW_HEIGHT}px`, position: 'relative' }}>
        {Array.from({ length: end - first }, (_, place) => {
          const index = first + place;
          const row = page?.rows[index - offset];
          return (
            <li
              key={index}
              className="contact-slot"
              style={{ height: `${ROW_HEIGHT}px`, transform: `translateY(${index * ROW_HEIGHT}px)` }}
              aria-setsize={total}
              aria-posinset={index + 1}
            >
              {row !== undefined && (
                <>
                  <input
                    type="checkbox"
                    aria-label={t('bulk.tick', { name: row.contact.name.full })}
                    checked={ticked.has(row.contact.id)}
                    onClick={(event) => onTick(row.contact.id, event.shiftKey)}
                  />
                  <ContactLine row={row} isChosen={row.contact.id === chosen} />
                </>
              )}
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
