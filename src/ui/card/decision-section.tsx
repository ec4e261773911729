import type { ComponentChildren } from 'preact';
import type { ContactCard } from '../../domain/card';
import type { Finding } from '../../domain/verdict';
import { t } from '../locales/card-words';
import { Action } from './action';
import { isDeparture, type Steps } from './steps';

/** What the user is asked to confirm before it is done. */
export type Question = 'left' | 'reject' | null;

/** The main decision: still right, accept all, left the company; or the question that one of them asks first. */
export function DecisionSection({
  shown,
  findings,
  question,
  isBusy,
  onAsk,
  onAcceptAll,
  steps,
}: {
  shown: ContactCard;
  findings: Finding[];
  question: Question;
  isBusy: boolean;
  onAsk: (question: Question) => void;
  onAcceptAll: () => void;
  steps: Steps;
}) {
  const { contact, judgement } = shown;
  const name = contact.name.full;
  if (question === 'reject')
    return (
      <Confirm
        text={t('reject.question', { name })}
        action={t('do.reject.confirm')}
        onConfirm={steps.reject}
        onCancel={() => onAsk(null)}
      >
        <p className="soft">{t('reject.effect')}</p>
      </Confirm>
    );
  if (question === 'left')
    return (
      <Confirm
        text={t('left.question', { name, company: contact.company })}
        action={t('do.left.confirm')}
        onConfirm={steps.markLeft}
        onCancel={() => onAsk(null)}
      >
        <ul>
          <li>{t('left.status')}</li>
          {contact.searchable === true && <li>{t('left.searchable')}</li>}
          <li>{t('left.kept', { company: contact.company })}</li>
        </ul>
        <p className="soft">{t('left.queued')}</p>
      </Confirm>
    );
  const departs = isDeparture(judgement);
  const isOpen = judgement?.settled === undefined;
  const canAcceptAll = findings.length > 0 && !departs;
  return (
    <div className="actions">
      {canAcceptAll && (
        <Action isPrimary isBusy={isBusy} shortcut="A" label={t('do.acceptAll')} onPress={onAcceptAll} />
      )}
      {departs && isOpen && (
        <Action isPrimary isBusy={isBusy} shortcut="A" label={t('do.left')} onPress={() => onAsk('left')} />
      )}
      <Action
        isPrimary={judgement?.verdict.kind === 'still-right' && isOpen && !canAcceptAll}
        isBusy={isBusy}
        shortcut="S"
        label={t('do.verify')}
        onPress={steps.verify}
      />
      {!departs && judgement !== null && contact.status !== 'left-company' && (
        <Action isBusy={isBusy} label={t('do.left')} onPress={() => onAsk('left')} />
      )}
    </div>
  );
}

function Confirm({
  text,
  action,
  onConfirm,
  onCancel,
  children,
}: {
  text: string;
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}) {
  return (
    <div className="confirm" role="group" aria-label={text}>
      <p>
        <strong>{text}</strong>
      </p>
      {children}
      <div className="row">
        <button ref={(button) => button?.focus()} className="button primary" onClick={onConfirm}>
          {action}
        </button>
        <button className="button plain" onClick={onCancel}>
          {t('do.cancel')}
        </button>
      </div>
    </div>
  );
}
