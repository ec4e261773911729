import type { UnreadObservation } from '../../domain/observation';
import { Icon } from '../components/icon';
import { t } from '../locales/card-words';

/** In place of a verdict: the page of a known contact could not be read. Confirming by hand still works. */
export function UnreadNote({ why }: { why: UnreadObservation['why'] }) {
  return (
    <>
      <h3 className="verdict-title tone-quiet">
        <span className="disc">
          <Icon name="question" />
        </span>
        {t('state.unread.title')}
      </h3>
      <p>{t(`state.unread.${why}`)}</p>
    </>
  );
}
