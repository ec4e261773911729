import type { AgendaItem } from '../../../actions/read-agenda';
import { t } from '../../locales/page-words';
import { AgendaList } from '../agenda/agenda-list';

/** So many things to do show in the popup; the dashboard shows them all. */
const MOST = 4;

/** What is due within a week, the most urgent first, with the way to all of it. */
export function AgendaSection({ items, onOpen }: { items: readonly AgendaItem[]; onOpen: (hash: string) => void }) {
  return (
    <section className="popup-agenda">
      <div className="row spread">
        <h2>{t('agenda.title')}</h2>
        <button className="link small" type="button" onClick={() => onOpen('#/agenda')}>
          {items.length > MOST ? t.count('agenda.all', items.length) : t('agenda.open')}
        </button>
      </div>
      <AgendaList items={items} most={MOST} onOpen={onOpen} />
      {items.length === 0 && <p className="soft">{t('agenda.empty')}</p>}
    </section>
  );
}
