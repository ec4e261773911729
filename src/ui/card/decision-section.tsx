import type { ContactCard } from '../../domain/card';
import { takeFocus } from '../hooks/use-opener-focus';
import { t } from '../locales/card-words';
import { Action } from './action';
import { asksDeparture, canDepart, canVerify, fieldsToAccept } from './decisions';
import type { Steps } from './steps';

/** The main decision: still right, accept all, left the company; or the question that “not this person” asks first. */
export function DecisionSection({
  shown,
  isAsked,
  isBusy,
  onLeft,
  onCancel,
  steps,
}: {
  shown: ContactCard;
  isAsked: boolean;
  isBusy: boolean;
  onLeft: () => void;
  onCancel: () => void;
  steps: Steps;
}) {
  const { contact, judgement } = shown;
  if (isAsked) return <RejectQuestion name={contact.name.full} onConfirm={steps.reject} onCancel={onCancel} />;
  const isOpen = judgement?.settled === undefined;
  const departs = asksDeparture(shown);
  const isLeftFirst = departs && isOpen;
  const fields = fieldsToAccept(judgement);
  const canAcceptAll = fields.length > 0 && !departs;
  return (
    <div className="actions">
      {canAcceptAll && (
        <Action isPrimary isBusy={isBusy} shortcut="A" label={t('do.acceptAll')} onPress={() => steps.accept(fields)} />
      )}
      {isLeftFirst && <Action isPrimary isBusy={isBusy} shortcut="L" label={t('do.left')} onPress={onLeft} />}
      {canVerify(judgement) && (
        <Action
          isPrimary={judgement?.verdict.kind === 'still-right' && isOpen && !canAcceptAll}
          isBusy={isBusy}
          shortcut="S"
          label={t('do.verify')}
          onPress={steps.verify}
        />
      )}
      {canDepart(contact) && !isLeftFirst && (
        <Action isBusy={isBusy} shortcut="L" label={t('do.left')} onPress={onLeft} />
      )}
    </div>
  );
}

function RejectQuestion({ name, onConfirm, onCancel }: { name: string; onConfirm: () => void; onCancel: () => void }) {
  const text = t('reject.question', { name });
  return (
    <div className="confirm" role="group" aria-label={text}>
      <p>
        <strong>{text}</strong>
      </p>
      <p className="soft">{t('reject.effect')}</p>
      <div className="row">
        <button ref={takeFocus} className="button primary" onClick={onConfirm}>
          {t('do.reject.confirm')}
        </button>
        <button className="button plain" onClick={onCancel}>
          {t('do.cancel')}
        </button>
      </div>
    </div>
  );
}
