import { t } from '../../locales/page-words';
import { AgendaList } from '../agenda/agenda-list';
import type { Today } from './use-today';

/** What is due within a week, the most urgent first, with the way to all of it. */
export function AgendaSection({ today: { agenda, next }, onOpen }: { today: Today; onOpen: (hash: string) => void }) {
  return (
    <section className="popup-agenda">
      <div className="row spread">
        <h2>{t('agenda.title')}</h2>
        <button className="link small" type="button" onClick={() => onOpen('#/agenda')}>
          {agenda.length > next.length ? t.count('agenda.all', agenda.length) : t('agenda.open')}
        </button>
      </div>
      <AgendaList all={agenda} items={next} isShort onOpen={onOpen} />
      {agenda.length === 0 && <p className="soft">{t('agenda.empty')}</p>}
    </section>
  );
}
