import type { ComponentChildren } from 'preact';
import type { ContactCard } from '../../domain/card';
import { hasLeft } from '../../domain/has-left';
import type { AdvocateStatus } from '../../domain/status';
import { Note } from '../components/note';
import { Referenceable } from '../components/referenceable';
import { sayJob } from '../components/say-job';
import { formatDay, formatMonth } from '../format/format-dates';
import { t } from '../locales/card-words';
import { StatusMenu } from './status-menu';

/** Who it is and how they stand, at a glance. */
export function PersonSection({
  shown: { contact, referenceability },
  isBusy,
  onStatus,
  children,
}: {
  shown: Pick<ContactCard, 'contact' | 'referenceability'>;
  isBusy: boolean;
  onStatus: (to: AdvocateStatus) => void;
  children: ComponentChildren;
}) {
  const { name, status, pause, leftOn, company } = contact;
  return (
    <section className="card-section person">
      <h2>{name.full}</h2>
      <p className="soft">{sayJob(contact)}</p>
      <div className="row">
        <StatusMenu status={status} isBusy={isBusy} onChoose={onStatus} />
        <Referenceable {...referenceability} />
      </div>
      {status === 'do-not-contact' && <Note tone="bad">{t('state.doNotContact')}</Note>}
      {pause !== undefined && (
        <Note tone="warn" icon="pause">
          {t('state.pausedContact', { reason: pause.reason, day: formatDay(pause.reviewOn) })}
        </Note>
      )}
      {hasLeft(contact) && (
        <Note tone="quiet" icon="left-company">
          {leftOn === undefined
            ? t('state.left', { company })
            : t('state.left.on', { company, month: formatMonth(leftOn) })}
        </Note>
      )}
      {children}
    </section>
  );
}
