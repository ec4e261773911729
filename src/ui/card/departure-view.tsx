import type { ContactCard } from '../../domain/card';
import type { DepartureChoices } from '../../domain/departure';
import type { Id } from '../../domain/ids';
import { ErrorNote } from '../components/error-note';
import { takeFocus } from '../hooks/use-opener-focus';
import { t } from '../locales/card-words';
import type { CardPort } from './card-port';
import { DepartureForm } from './departure-form';
import { judgementOfDeparture } from './steps';
import { useDeparturePlan } from './use-departure-plan';

/** The departure play on one screen inside the card: all that follows when a contact has left, settled by one confirm. */
export function DepartureView({
  shown: { programId, contact, judgement },
  port,
  error,
  isBusy,
  onConfirm,
  onCancel,
}: {
  shown: Pick<ContactCard, 'programId' | 'contact' | 'judgement'>;
  port: CardPort;
  error: string | null;
  isBusy: boolean;
  onConfirm: (judgementId: Id | null, choices: DepartureChoices) => void;
  onCancel: () => void;
}) {
  const judgementId = judgementOfDeparture(judgement);
  const { plan, failure } = useDeparturePlan(port, { programId, contactId: contact.id, judgementId });
  if (plan !== null)
    return (
      <DepartureForm
        contact={contact}
        plan={plan}
        error={error}
        isBusy={isBusy}
        onConfirm={(choices) => onConfirm(judgementId, choices)}
        onCancel={onCancel}
      />
    );
  // It has the keyboard itself: Enter, pressed before the plan shows, must not go back.
  return (
    <div ref={takeFocus} className="card-body plain-state" tabIndex={-1} aria-busy={failure === null}>
      {failure === null ? <p className="soft">{t('departure.loading')}</p> : <ErrorNote text={failure} />}
      <button className="button" type="button" onClick={onCancel}>
        {t('do.back')}
      </button>
    </div>
  );
}
