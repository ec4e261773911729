import type { CardModel, ContactCard } from '../../domain/card';
import type { Finding, Judgement } from '../../domain/verdict';
import { isQueued } from '../../domain/correction';
import type { AcceptedField } from '../../domain/accepted-field';
import type { FieldByHand } from '../../domain/text-by-hand';
import { t } from '../locales/card-words';
import type { CardPort } from './card-port';
import type { RunStep } from './use-card';

/** What can be done about one contact on the card. A step that cannot be taken does nothing. */
export interface Steps {
  accept(fields: AcceptedField[]): void;
  dismiss(finding: Finding): void;
  verify(): void;
  markLeft(): void;
  answer(same: boolean): void;
  confirm(): void;
  reject(): void;
  setByHand(field: FieldByHand): void;
  undo(): void;
}

/** Whether the verdict says that the contact has left the company. */
export function isDeparture(judgement: Judgement | null): boolean {
  const kind = judgement?.verdict.kind;
  return kind === 'left-company' || kind === 'left-unknown';
}

/** Binds the port's steps to the contact that is shown. `onDone` is called as a step begins, to close what asked for it. */
export function createSteps(shown: ContactCard, port: CardPort, run: RunStep, onDone: () => void): Steps {
  const { programId, contact, judgement, undoable } = shown;
  const target = { programId, contactId: contact.id };
  const start: RunStep = (work, said) => {
    onDone();
    run(work, said);
  };
  return {
    accept: (fields) => {
      if (judgement !== null)
        start(
          () => port.accept(target, judgement.id, fields),
          (model) => t.count('said.accepted', countQueued(model, programId)),
        );
    },
    dismiss: ({ field }) => {
      if (judgement !== null)
        start(
          () => port.dismiss(target, judgement.id, field),
          () => t('said.dismissed'),
        );
    },
    verify: () =>
      start(
        () => port.verify(target),
        () => t('said.verified'),
      ),
    markLeft: () => {
      if (judgement !== null)
        start(
          () => port.markLeft(target, judgement.id),
          () => t('said.left'),
        );
    },
    answer: (same) => {
      if (judgement !== null)
        start(
          () => port.answer(target, judgement.id, same),
          () => t('said.answered'),
        );
    },
    confirm: () =>
      start(
        () => port.confirm(target),
        () => t('said.confirmed'),
      ),
    reject: () =>
      start(
        () => port.reject(target),
        () => t('said.rejected'),
      ),
    setByHand: (field) =>
      start(
        () => port.setByHand(target, field),
        () => t(`said.${field}`),
      ),
    undo: () => {
      if (undoable !== null)
        start(
          () => port.undo(programId, undoable.id),
          () => t('said.undone'),
        );
    },
  };
}

function countQueued(model: CardModel, programId: string): number {
  if (model.state !== 'contact') return 0;
  return model.cards.find((card) => card.programId === programId)?.corrections.filter(isQueued).length ?? 0;
}
