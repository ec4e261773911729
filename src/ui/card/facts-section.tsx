import type { ContactCard } from '../../domain/card';
import type { Instant } from '../../domain/ids';
import { localDay } from '../../platform/clock';
import { FactList } from '../components/fact-list';
import { StatusBadge } from '../components/status-badge';
import { formatAgo, formatDay } from '../format/format-dates';
import { t } from '../locales/card-words';
import { ParticipationList } from './participation-list';

/** What is known about the advocate: what they take part in, uses, next action, account. */
export function FactsSection({ shown, now }: { shown: ContactCard; now: Instant }) {
  const { contact, account, uses, nextAction } = shown;
  const today = localDay(now);
  return (
    <section className="card-section">
      <FactList
        facts={[
          [t('fact.parts'), <ParticipationList participations={contact.participations} today={today} />],
          [
            t('fact.uses'),
            t('fact.uses.value', { left: uses.left, used: uses.used }) +
              (uses.coolingUntil === undefined
                ? ''
                : `, ${t('fact.uses.cooling', { day: formatDay(uses.coolingUntil) })}`),
          ],
          [
            t('fact.next'),
            nextAction === null
              ? t('fact.next.none')
              : t(nextAction.dueOn < today ? 'fact.next.overdue' : 'fact.next.due', {
                  what: nextAction.what,
                  day: formatDay(nextAction.dueOn),
                }),
          ],
          [
            t('fact.account'),
            <span className="row">
              {account?.name ?? t('fact.account.none')}
              {account?.status && <StatusBadge status={account.status} />}
            </span>,
          ],
          [
            t('fact.verified'),
            contact.verifiedAt === undefined ? t('fact.verified.never') : formatAgo(contact.verifiedAt, now),
          ],
        ]}
      />
    </section>
  );
}
