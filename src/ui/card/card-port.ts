import type { AcceptedField } from '../../domain/accepted-field';
import type { CardModel } from '../../domain/card';
import type { Id } from '../../domain/ids';
import type { FieldByHand } from '../../domain/text-by-hand';
import type { FindingField } from '../../domain/verdict';
import type { Client } from '../../messaging/client';
import type { Contract, Target } from '../../messaging/contract';

/** A contact of a program: what most steps of the card are about. */
export type ContactRef = Pick<Target, 'programId' | 'contactId'>;

/** All that the card can ask for. Each step answers with the card as it stands afterwards; a failure has words for the user. */
export interface CardPort {
  get(): Promise<CardModel>;
  accept(contact: ContactRef, judgementId: Id, fields: AcceptedField[]): Promise<CardModel>;
  dismiss(contact: ContactRef, judgementId: Id, field: FindingField): Promise<CardModel>;
  verify(contact: ContactRef): Promise<CardModel>;
  markLeft(contact: ContactRef, judgementId: Id): Promise<CardModel>;
  /** Says whether the two that the judgement asks about are the same. */
  answer(contact: ContactRef, judgementId: Id, same: boolean): Promise<CardModel>;
  reject(contact: ContactRef): Promise<CardModel>;
  confirm(contact: ContactRef): Promise<CardModel>;
  /** Sets a field to the text that is selected on the page. */
  setByHand(contact: ContactRef, field: FieldByHand): Promise<CardModel>;
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
    markLeft: (contact, judgementId) => client('contact.markLeft', { ...tab, ...contact, judgementId }),
    answer: (contact, judgementId, same) => client('question.answer', { ...tab, ...contact, judgementId, same }),
    reject: (contact) => client('identity.reject', { ...tab, ...contact }),
    confirm: (contact) => client('identity.confirm', { ...tab, ...contact }),
    setByHand: (contact, field) => client('field.setByHand', { ...tab, ...contact, field }),
    shape: async () => (await client('page.shape', tab)).shape,
    undo: (programId, eventId) => client('event.undo', { ...tab, programId, eventId }),
    openDashboard: (screen) => client('dashboard.open', { screen }),
  };
}
