import type { Account } from './account';
import type { Advocacy, NominateOffer } from './advocacy';
import type { Contact } from './contact';
import type { Correction } from './correction';
import type { Event } from './event';
import type { Candidate, MatchBasis } from './identity';
import type { Id } from './ids';
import type { NextAction } from './next-action';
import type { Observation } from './observation';
import type { PageField } from './page-field';
import type { Referenceability } from './referenceability';
import type { RunView } from './review-run';
import type { Said, Sentence } from './said';
import type { AdvocateStatus } from './status';
import type { UseBudget, UseLimit } from './use';
import type { Judgement, VerdictKind } from './verdict';

/** What the pill on the page shows. */
export interface PillModel {
  status: AdvocateStatus | null;
  /** `ask` when Muster does not know which contact this is. */
  verdict: VerdictKind | 'ask' | 'unread' | 'page-changed';
  /** Says more than the verdict's word: which part of a changed page could not be read. */
  detail?: Sentence;
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

/** One known contact in one program, and what its pages have shown: enough for the pill and the menu. */
export interface ContactBrief {
  programId: Id;
  contact: Contact;
  /** How the page's person was told to be the contact; null where the card is not about a page. `name`: not yet said by the user. */
  matchedBy: MatchBasis | null;
  judgement: Judgement | null;
}

/** All that the card shows about one known contact in one program. */
export interface ContactCard extends ContactBrief {
  programName: string;
  account: Account | null;
  referenceability: Referenceability;
  uses: UseBudget;
  /** The program's cap on uses and the rest after each. */
  useLimit: UseLimit;
  nextAction: NextAction | null;
  /** Corrections of this contact that wait in the queue or are out in a file. */
  corrections: Correction[];
  /** The latest events about the contact, newest first, at most 20. */
  history: Event[];
  /** The event that "undo" takes back: the newest of the user's that is not undone. */
  undoable: Event | null;
  /** The record in the system of record, where the program has an address template and the contact an id. */
  recordUrl: string | null;
  advocacy: Advocacy;
}

/** A page about known contacts: in one program, or in several at once. */
interface OfContacts<Shown> {
  state: 'contact';
  observation: Observation;
  cards: Shown[];
}

/** A page whose person is in no program. */
interface OfNobodyKnown {
  state: 'unknown-person';
  observation: Observation;
}

/** A page about no known contact, whoever asks. */
type Plain =
  | {
      state: 'ask';
      observation: Observation;
      programId: Id;
      programName: string;
      candidates: CardCandidate[];
      reason: Said;
    }
  | { state: 'unread'; observation: Observation }
  | { state: 'nobody'; observation: Observation | null }
  | { state: 'paused' }
  | { state: 'no-program' };

/** Whom the page of a tab is about. Read for every page that is opened, so it holds no more than the pill and the menu need. */
export type Encounter = OfContacts<ContactBrief> | OfNobodyKnown | Plain;

/** What the card shows for the page of a tab. `run` is the review run under way, whatever the page; absent when there is none. */
export type CardModel =
  /** `lostFields`: what pages like this one used to be read for, and this one was not. */
  (
    | (OfContacts<ContactCard> & { lostFields: PageField[] })
    /** One offer for each active program; none for a person of a list, and none where the page shows no name. */
    | (OfNobodyKnown & { offers: NominateOffer[] })
    | Plain
  ) & { run?: RunView };
