import type { Correction } from '../../domain/correction';
import { CorrectionChange } from '../components/correction-change';
import { t } from '../locales/card-words';

/** The contact's corrections that wait in the queue or are out in a file. */
export function QueuedSection({ corrections, onOpen }: { corrections: Correction[]; onOpen: () => void }) {
  if (corrections.length === 0) return null;
  return (
    <section className="card-section">
      <div className="row spread">
        <h3>{t('card.queued')}</h3>
        <button className="button plain" onClick={onOpen}>
          {t('do.queue')}
        </button>
      </div>
      <ul className="queue-lines">
        {corrections.map((correction) => (
          <li key={correction.id}>
            <span className="soft small">
              {t(`field.${correction.field}`)} · {t(`correction.${correction.state}`)}
            </span>
            <CorrectionChange correction={correction} />
          </li>
        ))}
      </ul>
    </section>
  );
}
