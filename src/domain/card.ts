import type { Account } from './account';
import type { Contact } from './contact';
import type { Correction } from './correction';
import type { Event } from './event';
import type { Candidate, MatchBasis } from './identity';
import type { Id } from './ids';
import type { NextAction } from './next-action';
import type { Observation } from './observation';
import type { PageField } from './page-field';
import type { Referenceability } from './referenceability';
import type { AdvocateStatus } from './status';
import type { UseBudget } from './use';
import type { Judgement, VerdictKind } from './verdict';

/** What the pill on the page shows. */
export interface PillModel {
  status: AdvocateStatus | null;
  /** `ask` when Muster does not know which contact this is. */
  verdict: VerdictKind | 'ask' | 'unread' | 'page-changed';
  /** Says more than the verdict's word: which part of a changed page could not be read. */
  detail?: string;
  /** The contact's name; a screen reader hears it with the verdict. */
  name: string;
  /** The verdict was already settled by the user. */
  isSettled: boolean;
}

/** A contact that the person on the page may be, with what is needed to choose. */
export interface CardCandidate extends Candidate {
  name: string;
  title: string;
  company: string;
  status: AdvocateStatus | null;
}

/** All that the card shows about one known contact in one program. */
export interface ContactCard {
  programId: Id;
  programName: string;
  contact: Contact;
  /** How the page's person was told to be the contact; null where the card is not about a page. `name`: not yet said by the user. */
  matchedBy: MatchBasis | null;
  account: Account | null;
  referenceability: Referenceability;
  uses: UseBudget;
  nextAction: NextAction | null;
  judgement: Judgement | null;
  /** Corrections of this contact that wait in the queue or are out in a file. */
  corrections: Correction[];
  /** The latest events about the contact, newest first, at most 20. */
  history: Event[];
  /** The event that "undo" takes back: the newest of the user's that is not undone. */
  undoable: Event | null;
  /** The record in the system of record, where the program has an address template and the contact an id. */
  recordUrl: string | null;
}

/** What the card shows for the page of a tab. */
export type CardModel =
  | {
      state: 'contact';
      observation: Observation;
      cards: ContactCard[];
      /** What pages like this one used to be read for, and this one was not. */
      lostFields: PageField[];
    }
  | {
      state: 'ask';
      observation: Observation;
      programId: Id;
      programName: string;
      candidates: CardCandidate[];
      reason: string;
    }
  | { state: 'unread'; observation: Observation }
  | { state: 'unknown-person'; observation: Observation }
  | { state: 'nobody'; observation: Observation | null }
  | { state: 'paused' }
  | { state: 'no-program' };
