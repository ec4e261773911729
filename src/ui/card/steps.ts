import type { AcceptedField } from '../../domain/accepted-field';
import type { CardModel, ContactCard } from '../../domain/card';
import { isQueued } from '../../domain/correction';
import type { DepartureChoices } from '../../domain/departure';
import type { Id } from '../../domain/ids';
import type { NextStep, StatusChange } from '../../domain/life-cycle';
import type { Observation } from '../../domain/observation';
import type { FieldByHand } from '../../domain/text-by-hand';
import { saysLeft, type Finding, type Judgement, type VerdictKind } from '../../domain/verdict';
import { t } from '../locales/card-words';
import type { CardPort, LoggedUse } from './card-port';
import type { RunStep } from './use-card';

/** What can be done about one contact on the card. A step that cannot be taken does nothing. */
export interface Steps {
  accept(fields: AcceptedField[]): void;
  dismiss(finding: Finding): void;
  verify(): void;
  depart(judgementId: Id | null, choices: DepartureChoices): void;
  stopFollow(): void;
  settleNomination(nominationId: Id, state: 'accepted' | 'declined'): void;
  answer(same: boolean): void;
  confirm(): void;
  reject(): void;
  setByHand(field: FieldByHand): void;
  changeStatus(change: StatusChange): void;
  setNextAction(nextStep: NextStep): void;
  finishNextAction(): void;
  logUse(use: LoggedUse): void;
  writeNotes(notes: string): void;
  undo(): void;
}

/** Whether the verdict says that the contact has left the company. */
export function isDeparture(judgement: Judgement | null): boolean {
  return judgement !== null && saysLeft(judgement.verdict);
}

const SAYS_STILL_THERE: ReadonlySet<VerdictKind> = new Set([
  'still-right',
  'title-changed',
  'company-renamed',
  'name-changed',
]);

/** The judgement that a departure rests on; null where the page says that the contact is still there, or nothing: the user says it by hand. */
export function judgementOfDeparture(judgement: Judgement | null): Id | null {
  return judgement === null || SAYS_STILL_THERE.has(judgement.verdict.kind) ? null : judgement.id;
}

/** Binds the port's steps to the contact that is shown for a page. `onDone` is called when a step has been taken, to close what asked for it. */
export function createSteps(
  shown: ContactCard,
  page: Observation,
  port: CardPort,
  run: RunStep,
  onDone: () => void,
): Steps {
  const { programId, contact, judgement, nextAction, undoable } = shown;
  const target = { programId, contactId: contact.id };
  const start = (work: () => Promise<CardModel>, said: (model: CardModel) => string) =>
    run(work, (model) => {
      onDone();
      return said(model);
    });
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
    depart: (judgementId, choices) =>
      start(
        () => port.depart(target, judgementId, choices),
        () => t('said.left'),
      ),
    stopFollow: () =>
      start(
        () => port.stopFollow(target),
        () => t('said.unfollowed'),
      ),
    settleNomination: (nominationId, state) =>
      start(
        () => port.settleNomination(programId, nominationId, state),
        () => t(`said.nominee.${state}`),
      ),
    answer: (same) => {
      if (judgement !== null)
        start(
          () => port.answer(target, judgement.id, same),
          () => t('said.answered'),
        );
    },
    confirm: () =>
      start(
        () => port.confirm(page, target),
        () => t('said.confirmed'),
      ),
    reject: () =>
      start(
        () => port.reject(page, target),
        () => t('said.rejected'),
      ),
    setByHand: (field) =>
      start(
        () => port.setByHand(target, field),
        () => t(`said.${field}`),
      ),
    changeStatus: (change) =>
      start(
        () => port.changeStatus(target, change),
        () => t('said.status', { status: t(`status.${change.to}`) }),
      ),
    setNextAction: (nextStep) =>
      start(
        () => port.setNextAction(target, nextStep),
        () => t('said.next'),
      ),
    finishNextAction: () => {
      if (nextAction !== null)
        start(
          () => port.nextActionDone(programId, nextAction.id),
          () => t('said.done'),
        );
    },
    logUse: (use) =>
      start(
        () => port.logUse(target, use),
        () => t('said.use'),
      ),
    writeNotes: (notes) =>
      start(
        () => port.writeNotes(target, notes),
        () => t('said.notes'),
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
