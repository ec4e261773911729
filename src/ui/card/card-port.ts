import type { AcceptedField } from '../../domain/accepted-field';
import type { CardModel } from '../../domain/card';
import type { DepartureChoices, DeparturePlan } from '../../domain/departure';
import type { Id } from '../../domain/ids';
import type { NextStep, StatusChange } from '../../domain/life-cycle';
import type { Observation } from '../../domain/observation';
import type { FieldByHand } from '../../domain/text-by-hand';
import type { Use } from '../../domain/use';
import type { FindingField } from '../../domain/verdict';
import type { Client } from '../../messaging/client';
import type { Contract, Target } from '../../messaging/contract';

/** A contact of a program: what most steps of the card are about. */
export type ContactRef = Pick<Target, 'programId' | 'contactId'>;

/** A use as the user logs it. */
export type LoggedUse = Pick<Use, 'on' | 'type' | 'note'>;

/** All that the card can ask for. Each step answers with the card as it stands afterwards; a failure has words for the user. */
export interface CardPort {
  get(): Promise<CardModel>;
  accept(contact: ContactRef, judgementId: Id, fields: AcceptedField[]): Promise<CardModel>;
  dismiss(contact: ContactRef, judgementId: Id, field: FindingField): Promise<CardModel>;
  verify(contact: ContactRef): Promise<CardModel>;
  /** What a departure would mean, by the judgement or, without one, as the user says it. Writes nothing. */
  planDeparture(contact: ContactRef, judgementId: Id | null): Promise<DeparturePlan>;
  depart(contact: ContactRef, judgementId: Id | null, choices: DepartureChoices): Promise<CardModel>;
  stopFollow(contact: ContactRef): Promise<CardModel>;
  /** Nominates the person of the page, at an account or at none. */
  nominate(page: Observation, programId: Id, accountId: Id | null): Promise<CardModel>;
  /** Proposes the person of the page in a search for a successor. */
  fillNomination(page: Observation, programId: Id, nominationId: Id): Promise<CardModel>;
  settleNomination(programId: Id, nominationId: Id, state: 'accepted' | 'declined'): Promise<CardModel>;
  /** Says whether the two that the judgement asks about are the same. */
  answer(contact: ContactRef, judgementId: Id, same: boolean): Promise<CardModel>;
  /** The person of the page is not the contact. */
  reject(page: Observation, contact: ContactRef): Promise<CardModel>;
  /** The person of the page is the contact. */
  confirm(page: Observation, contact: ContactRef): Promise<CardModel>;
  /** Sets a field to the text that is selected on the page. */
  setByHand(contact: ContactRef, field: FieldByHand): Promise<CardModel>;
  changeStatus(contact: ContactRef, change: StatusChange): Promise<CardModel>;
  setNextAction(contact: ContactRef, nextStep: NextStep): Promise<CardModel>;
  nextActionDone(programId: Id, nextActionId: Id): Promise<CardModel>;
  logUse(contact: ContactRef, use: LoggedUse): Promise<CardModel>;
  writeNotes(contact: ContactRef, notes: string): Promise<CardModel>;
  /** Opens the profile that comes next in the review run, because the user has pressed for it. */
  runNext(programId: Id): Promise<CardModel>;
  runSettle(contact: ContactRef, outcome: 'skipped' | 'later'): Promise<CardModel>;
  /** Takes back what was left out or put off last. */
  runBack(programId: Id): Promise<CardModel>;
  runEnd(programId: Id): Promise<CardModel>;
  /** The shape of the page; empty where it has none. */
  shape(): Promise<string>;
  undo(programId: Id, eventId: Id): Promise<CardModel>;
  openDashboard(screen: NonNullable<Contract['dashboard.open']['input']['screen']>): Promise<unknown>;
}

/** The port over messages. A page's card is about its own tab; one of Muster's own pages names the tab. */
export function createCardPort(client: Client, tabId?: number): CardPort {
  const tab = tabId === undefined ? {} : { tabId };
  return {
    get: () => client('card.get', tab),
    accept: (contact, judgementId, fields) => client('findings.accept', { ...tab, ...contact, judgementId, fields }),
    dismiss: (contact, judgementId, field) => client('finding.dismiss', { ...tab, ...contact, judgementId, field }),
    verify: (contact) => client('contact.verify', { ...tab, ...contact }),
    planDeparture: (contact, judgementId) => client('departure.plan', { ...tab, ...contact, judgementId }),
    depart: (contact, judgementId, choices) => client('departure.do', { ...tab, ...contact, judgementId, choices }),
    stopFollow: (contact) => client('follow.stop', { ...tab, ...contact }),
    nominate: ({ url: pageUrl }, programId, accountId) =>
      client('nomination.add', { ...tab, pageUrl, programId, accountId }),
    fillNomination: ({ url: pageUrl }, programId, nominationId) =>
      client('nomination.fill', { ...tab, pageUrl, programId, nominationId }),
    settleNomination: (programId, nominationId, state) =>
      client('nomination.settle', { ...tab, programId, nominationId, state }),
    answer: (contact, judgementId, same) => client('question.answer', { ...tab, ...contact, judgementId, same }),
    reject: ({ url: pageUrl }, contact) => client('identity.reject', { ...tab, pageUrl, ...contact }),
    confirm: ({ url: pageUrl }, contact) => client('identity.confirm', { ...tab, pageUrl, ...contact }),
    setByHand: (contact, field) => client('field.setByHand', { ...tab, ...contact, field }),
    changeStatus: (contact, change) => client('contact.changeStatus', { ...tab, ...contact, ...change }),
    setNextAction: (contact, nextStep) => client('contact.setNextAction', { ...tab, ...contact, nextStep }),
    nextActionDone: (programId, nextActionId) => client('nextAction.done', { ...tab, programId, nextActionId }),
    logUse: (contact, use) => client('contact.logUse', { ...tab, ...contact, ...use }),
    writeNotes: (contact, notes) => client('contact.writeNotes', { ...tab, ...contact, notes }),
    runNext: (programId) => client('run.next', { ...tab, programId }),
    runSettle: (contact, outcome) => client('run.settle', { ...tab, ...contact, outcome }),
    runBack: (programId) => client('run.back', { ...tab, programId }),
    runEnd: (programId) => client('run.end', { ...tab, programId }),
    shape: async () => (await client('page.shape', tab)).shape,
    undo: (programId, eventId) => client('event.undo', { ...tab, programId, eventId }),
    openDashboard: (screen) => client('dashboard.open', { screen }),
  };
}
