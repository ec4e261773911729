import type { ReviewLine } from '../../../actions/read-reviews';
import { peopleSearchUrl } from '../../../domain/people-search-url';
import { VERDICT_LOOKS } from '../../../messaging/verdict-looks';
import { ChangeText } from '../../components/change-text';
import { ErrorNote } from '../../components/error-note';
import { Icon } from '../../components/icon';
import { sayJob } from '../../components/say-job';
import { formatAgo } from '../../format/format-dates';
import { useWorld } from '../../hooks/world-context';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';

/** A likely change: whose, from what to what, why and since when, with the way to the page that can confirm it. */
export function ReviewRow({
  line: { contactId, name, stored, seen, likely, sentence, profileUrl, fileName, at },
  failure,
  isBusy,
  onDismiss,
}: {
  line: ReviewLine;
  /** Why it could not be dismissed. */
  failure: string | null;
  isBusy: boolean;
  onDismiss: () => void;
}) {
  const world = useWorld();
  const { tone } = VERDICT_LOOKS[likely];
  const isKnown = profileUrl !== '';
  return (
    <li className="issue review">
      <div className="review-about">
        <p className="row">
          <a href={`#/contacts/${encodeURIComponent(contactId)}`}>{name}</a>
          <span className={`verdict-tag tone-${tone}`}>
            <Icon name={likely} />
            {t('review.likely', { verdict: t(`verdict.${likely}`) })}
          </span>
        </p>
        <ChangeText from={sayJob(stored)} to={sayJob(seen)} />
        <p className="small">{sayIt(sentence)}</p>
        <p className="soft small">{t('review.since', { file: fileName, when: formatAgo(at, world.now()) })}</p>
      </div>
      <div className="row">
        <a
          className="button"
          href={isKnown ? profileUrl : peopleSearchUrl(name, stored.company)}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={isKnown ? t('review.open.of', { name }) : t('review.search.of', { name })}
          data-next
        >
          {isKnown ? t('review.open') : t('review.search')}
          <Icon name="external" />
        </a>
        <button
          className="button plain"
          type="button"
          aria-disabled={isBusy}
          aria-label={t('review.dismiss.of', { name })}
          onClick={onDismiss}
        >
          {t('review.dismiss')}
        </button>
      </div>
      {failure !== null && <ErrorNote text={failure} />}
    </li>
  );
}
