import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Id } from '../../../domain/ids';
import type { Program } from '../../../domain/program';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { useLive } from '../../hooks/use-live';
import { useOpenerFocus } from '../../hooks/use-opener-focus';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { BulkStatus } from './bulk-status';
import { ContactDetail } from './contact-detail';
import { ContactFilters, NO_FILTER, toContactFilter, type FilterDraft } from './contact-filters';
import { ContactList } from './contact-list';
import { SelectionBar } from './selection-bar';
import { useSelection } from './use-selection';

/** How many contacts are read of a new list: those that fit into most windows. Each takes a look at its verdicts and corrections, which takes the time. */
const FIRST = 50;

/** How many are read around the part in view once the user goes on in the list. */
const WINDOW = 200;

/** The contacts of a program: search and filters, a list of any length, and the chosen record beside it. */
export function ContactsScreen({ program, contactId }: { program: Program; contactId: Id | null }) {
  const { store } = useWorld();
  const [draft, setDraft] = useState<FilterDraft>(NO_FILTER);
  const [offset, setOffset] = useState(0);
  const [limit, setLimit] = useState(FIRST);
  const { value, isCurrent, error } = useLive(
    useCallback(
      async () => ({
        page: await store.in(program.id).contacts.page(toContactFilter(draft), offset, limit),
        offset,
      }),
      [store, program.id, draft, offset, limit],
    ),
  );
  const isShown = value !== undefined;
  // Read while the user looks at the first rows, so that the first letter of a search finds them.
  useEffect(() => {
    if (isShown)
      store
        .in(program.id)
        .contacts.outlines()
        .catch(() => undefined);
  }, [isShown, store, program.id]);
  const selection = useSelection(() => store.in(program.id).contacts.idsInOrder(toContactFilter(draft)));
  const tickedIds = useMemo(() => [...selection.ids], [selection.ids]);
  // Going to a contact puts the change of many aside.
  const [bulkAt, setBulkAt] = useState<{ contactId: Id | null } | null>(null);
  const isBulk = bulkAt !== null && bulkAt.contactId === contactId && tickedIds.length > 0;
  const searchRef = useRef<HTMLInputElement>(null);
  const statusRef = useOpenerFocus(isBulk);
  const change = (next: FilterDraft) => {
    setDraft(next);
    setOffset(0);
    setLimit(FIRST);
  };
  const goOn = (first: number) => {
    setOffset(Math.max(0, Math.floor(first / 50) * 50 - 50));
    setLimit(WINDOW);
  };
  const isEmpty = value?.page.total === 0;
  if (isEmpty && isCurrent && draft === NO_FILTER)
    return (
      <EmptyState isScreen title={t('contacts.none.title')} text={t('contacts.none.text')}>
        <a className="button primary" href="#/import">
          {t('do.import')}
        </a>
      </EmptyState>
    );
  return (
    <div className={contactId === null && !isBulk ? 'split' : 'split has-choice'}>
      <section className="split-list" aria-label={t('contacts.list')}>
        <header className="list-head">
          <h1>{t('contacts.title')}</h1>
          <span className="soft" role="status">
            {value !== undefined && t.count('contacts.total', value.page.total)}
          </span>
        </header>
        <ContactFilters draft={draft} searchRef={searchRef} onChange={change} />
        <SelectionBar
          selection={selection}
          total={value?.page.total ?? 0}
          statusRef={statusRef}
          onChangeStatus={() => setBulkAt({ contactId })}
        />
        {error !== null && <ErrorNote text={error} />}
        {isEmpty ? (
          <EmptyState title={t('contacts.noMatch.title')} text={t('contacts.noMatch.text')}>
            <button
              className="button"
              type="button"
              onClick={() => {
                change(NO_FILTER);
                searchRef.current?.focus();
              }}
            >
              {t('contacts.clear')}
            </button>
          </EmptyState>
        ) : (
          <ContactList
            key={JSON.stringify(draft)}
            page={value?.page}
            offset={value?.offset ?? 0}
            chosen={contactId}
            ticked={selection.ids}
            onTick={selection.toggle}
            onNeed={goOn}
          />
        )}
      </section>
      <section className="split-detail">
        {isBulk ? (
          <BulkStatus programId={program.id} contactIds={tickedIds} onClose={() => setBulkAt(null)} />
        ) : contactId === null ? (
          <EmptyState title={t('contacts.pick.title')} text={t('contacts.pick.text')} />
        ) : (
          <ContactDetail key={contactId} program={program} contactId={contactId} />
        )}
      </section>
    </div>
  );
}
