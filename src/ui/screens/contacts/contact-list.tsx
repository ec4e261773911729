import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '../../../domain/ids';
import type { ContactPage, ContactRow } from '../../../store/program-records';
import { t } from '../../locales/page-words';
import { ContactLine } from './contact-line';
import { linkAt, useRowKeys } from './use-row-keys';
import { useRowsInView } from './use-rows-in-view';

const ROW_HEIGHT = 58;

/** The id of the words that tell the keys of the list. */
export const LIST_KEYS = 'list-keys';

/**
 * A list of contacts of which only the part in view is in the page, and the row in hand: the one that had the keyboard last, else the chosen one.
 * It is the list's one stop of Tab. `onNeed` asks for the rows from an index on.
 */
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
  // Kept with its row, for the page may go on to another part of the list.
  const [hand, setHand] = useState<{ index: number; row: ContactRow } | null>(null);
  const total = page?.total ?? 0;
  const first = Math.min(inView.first, total);
  const end = Math.min(inView.end, total);
  const handId = hand?.row.contact.id ?? chosen;
  const found = page?.rows.findIndex(({ contact }) => contact.id === handId) ?? -1;
  const at = found !== -1 ? offset + found : hand === null ? inView.top : Math.max(0, Math.min(hand.index, total - 1));
  const isMissing =
    page !== undefined && page.rows.length > 0 && first < end && (first < offset || end > offset + page.rows.length);
  useEffect(() => {
    if (isMissing) onNeed(first);
  });
  const onKeyDown = useRowKeys(scroller, { at, total, rowHeight: ROW_HEIGHT });
  const wasChosenRef = useRef(chosen);
  useLayoutEffect(() => {
    // Back from a record that had the keyboard, it goes to the row in hand.
    if (chosen === null && wasChosenRef.current !== null && document.activeElement === document.body)
      linkAt(scroller.current, at)?.focus();
    wasChosenRef.current = chosen;
  }, [chosen, at]);
  const indices = Array.from({ length: end - first }, (_, place) => first + place);
  if (at < first) indices.unshift(at);
  else if (at >= end && at < total) indices.push(at);
  return (
    <div ref={scroller} className="scroller" tabIndex={-1}>
      <ul
        style={{ height: `${total * ROW_HEIGHT}px`, position: 'relative' }}
        aria-describedby={LIST_KEYS}
        onKeyDown={onKeyDown}
      >
        {indices.map((index) => {
          const row = page?.rows[index - offset] ?? (index === at ? hand?.row : undefined);
          return (
            <li
              key={index}
              className="contact-slot"
              style={{ height: `${ROW_HEIGHT}px`, transform: `translateY(${index * ROW_HEIGHT}px)` }}
              aria-setsize={total}
              aria-posinset={index + 1}
              onFocusIn={() => row && setHand({ index, row })}
            >
              {row !== undefined && (
                <>
                  <input
                    type="checkbox"
                    tabIndex={-1}
                    aria-label={t('bulk.tick', { name: row.contact.name.full })}
                    checked={ticked.has(row.contact.id)}
                    onClick={(event) => onTick(row.contact.id, event.shiftKey)}
                  />
                  <ContactLine
                    row={row}
                    isChosen={row.contact.id === chosen}
                    isTicked={ticked.has(row.contact.id)}
                    isInHand={index === at}
                    onTick={(isRange) => onTick(row.contact.id, isRange)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
