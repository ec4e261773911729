import type { Ref } from 'preact';
import { t } from '../../locales/page-words';
import { LIST_KEYS } from './contact-list';
import type { Selection } from './use-selection';

/** Ticks all that the list shows, says how many are ticked, and what can be done with them. */
export function SelectionBar({
  selection: { ids, selectAll, clear },
  total,
  statusRef,
  onChangeStatus,
}: {
  selection: Selection;
  /** How many contacts the list has. */
  total: number;
  statusRef: Ref<HTMLButtonElement>;
  onChangeStatus: () => void;
}) {
  return (
    <div className="row selection-bar">
      <span role="status">{ids.size > 0 && t.count('bulk.selected', ids.size)}</span>
      <span id={LIST_KEYS} className="soft small list-keys" hidden={ids.size > 0}>
        {t('contacts.keys')}
      </span>
      {ids.size > 0 && (
        <>
          <button ref={statusRef} className="button" type="button" onClick={onChangeStatus}>
            {t('bulk.status')}
          </button>
          <button className="button plain" type="button" onClick={clear}>
            {t('bulk.clear')}
          </button>
        </>
      )}
      {total > 0 && (
        <button className="button plain select-all" type="button" onClick={selectAll}>
          {t.count('bulk.all', total)}
        </button>
      )}
    </div>
  );
}
