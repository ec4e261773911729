import type { ContactCard } from '../../domain/card';
import { daysBetween } from '../../domain/days-between';
import type { Instant } from '../../domain/ids';
import { localDay } from '../../platform/clock';
import { Icon } from '../components/icon';
import { formatDay, formatMonth } from '../format/format-dates';
import { t } from '../locales/card-words';
import type { Steps } from './steps';

/** What goes on since the contact left: where the advocate is followed, and the searches for a successor with their age. */
export function SuccessionSection({
  shown: { advocacy },
  now,
  isBusy,
  steps,
}: {
  shown: Pick<ContactCard, 'advocacy'>;
  now: Instant;
  isBusy: boolean;
  steps: Pick<Steps, 'stopFollow' | 'settleNomination'>;
}) {
  const { follow, searches } = advocacy;
  const today = localDay(now);
  if (follow === null && searches.length === 0) return null;
  return (
    <section className="card-section items">
      {follow !== null && (
        <div className="item">
          <Icon name="next" />
          <span>
            {follow.company === '' ? t('follow.somewhere') : t('follow.at', { company: follow.company })}
            <span className="details soft small">
              {joinParts(follow.title, follow.since && t('card.since', { month: formatMonth(follow.since) }))}
            </span>
          </span>
          <button className="button plain" type="button" aria-disabled={isBusy} onClick={steps.stopFollow}>
            {t('follow.stop')}
          </button>
        </div>
      )}
      {searches.map(({ id, candidate, owner, dueOn, createdAt }) => {
        const isLate = dueOn !== undefined && dueOn < today;
        const due =
          dueOn === undefined ? '' : t(isLate ? 'fact.next.overdue' : 'fact.next.due', { day: formatDay(dueOn) });
        const age = t.count('search.age', daysBetween(localDay(createdAt), today));
        return (
          <div key={id} className="item">
            <Icon name="people" />
            <span>
              {candidate === undefined ? t('search.open') : t('search.proposed', { name: candidate.name })}
              <span className={isLate ? 'details toned tone-bad small' : 'details soft small'}>
                {joinParts(due, owner, age)}
              </span>
            </span>
            {candidate !== undefined && (
              <span className="row">
                <button
                  className="button plain"
                  type="button"
                  aria-label={t('search.accept', { name: candidate.name })}
                  aria-disabled={isBusy}
                  onClick={() => steps.settleNomination(id, 'accepted')}
                >
                  {t('do.accept')}
                </button>
                <button
                  className="button plain"
                  type="button"
                  aria-label={t('search.decline', { name: candidate.name })}
                  aria-disabled={isBusy}
                  onClick={() => steps.settleNomination(id, 'declined')}
                >
                  {t('do.decline')}
                </button>
              </span>
            )}
          </div>
        );
      })}
    </section>
  );
}

function joinParts(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
