import type { ContactCard } from '../../domain/card';
import type { Instant } from '../../domain/ids';
import { localDay } from '../../platform/clock';
import { StatusBadge } from '../components/status-badge';
import { formatAgo, formatDay } from '../format/format-dates';
import { t } from '../locales/card-words';
import { ParticipationList } from './participation-list';

/** What is known about the advocate: referenceable and why not, what they take part in, uses, next action, account. */
export function FactsSection({ shown, now }: { shown: ContactCard; now: Instant }) {
  const { contact, account, referenceability, uses, nextAction } = shown;
  const today = localDay(now);
  return (
    <section className="card-section">
      <dl className="facts">
        <dt>{t('fact.referenceable')}</dt>
        <dd>
          {referenceability.isReferenceable ? (
            <span className="yes">{t('fact.yes')}</span>
          ) : (
            <>
              <span className="no">{t('fact.no')}</span>
              {': '}
              {referenceability.obstacles.map((obstacle) => t(`obstacle.${obstacle}`)).join(', ')}
            </>
          )}
        </dd>
        <dt>{t('fact.parts')}</dt>
        <dd>
          <ParticipationList participations={contact.participations} today={today} />
        </dd>
        <dt>{t('fact.uses')}</dt>
        <dd>
          {t('fact.uses.value', { left: uses.left, used: uses.used })}
          {uses.coolingUntil !== undefined && `, ${t('fact.uses.cooling', { day: formatDay(uses.coolingUntil) })}`}
        </dd>
        <dt>{t('fact.next')}</dt>
        <dd>
          {nextAction === null
            ? t('fact.next.none')
            : t(nextAction.dueOn < today ? 'fact.next.overdue' : 'fact.next.due', {
                what: nextAction.what,
                day: formatDay(nextAction.dueOn),
              })}
        </dd>
        <dt>{t('fact.account')}</dt>
        <dd>
          {account === null ? (
            t('fact.account.none')
          ) : (
            <span className="row">
              {account.name}
              {account.status !== null && <StatusBadge status={account.status} />}
            </span>
          )}
        </dd>
        <dt>{t('fact.verified')}</dt>
        <dd>{contact.verifiedAt === undefined ? t('fact.verified.never') : formatAgo(contact.verifiedAt, now)}</dd>
      </dl>
    </section>
  );
}
