import type { AcceptedField } from '../domain/accepted-field';
import type { CardModel } from '../domain/card';
import type { DepartureChoices, DeparturePlan } from '../domain/departure';
import type { ListedRef } from '../domain/identity';
import type { Day, Id } from '../domain/ids';
import type { NextStep, StatusChange } from '../domain/life-cycle';
import type { Observation } from '../domain/observation';
import type { ParticipationType } from '../domain/participation';
import type { Sentence } from '../domain/said';
import type { FieldByHand } from '../domain/text-by-hand';
import type { FindingField } from '../domain/verdict';
import type { Look } from './look';

/** Who may send a message: the content script in LinkedIn's top frame, one of Muster's own pages, or both. */
export type Sender = 'page' | 'extension' | 'both';

export type { AcceptedField };

/**
 * Every message that reaches the service worker, with what goes in and what comes back.
 * Those from a page are answered for the tab they come from; Muster's own pages name the tab.
 */
export interface Contract {
  /** The page has settled (again). Kept for the tab; judged when the person is in a program. Answers with the pill, or null for none. */
  'page.observed': { from: 'page'; input: { observation: Observation }; output: { pill: PillView | null } };
  /** The tab has come to a profile, or to a list of people: the worker injects the script that reads it and answers once it stands. */
  'reader.load': { from: 'page'; input: { pages: ReadablePages }; output: null };
  /** Who of a list is in the active program: what stands beside each, in their order, or null. At most `MOST_LOOKED_UP` people. */
  'people.lookUp': { from: 'page'; input: { people: ListedRef[] }; output: { badges: (BadgeView | null)[] } };
  /** The user wants the card in the page: the worker injects the overlay script into the tab. On a list, for one person of it. */
  'card.open': { from: 'page'; input: { person?: ListedRef }; output: null };
  /** The card of the tab's page. */
  'card.get': { from: 'both'; input: { tabId?: number }; output: CardModel };
  /** Accept findings: each becomes a correction in the queue and changes the record. */
  'findings.accept': { from: 'both'; input: Target & { judgementId: Id; fields: AcceptedField[] }; output: CardModel };
  /** Wave a finding away, with memory. */
  'finding.dismiss': { from: 'both'; input: Target & { judgementId: Id; field: FindingField }; output: CardModel };
  /** Still right: mark the record verified. */
  'contact.verify': { from: 'both'; input: Target; output: CardModel };
  /** What a departure of the contact would mean, as a judgement has it or, without one, as the user says it. Writes nothing. */
  'departure.plan': { from: 'both'; input: Target & { judgementId: Id | null }; output: DeparturePlan };
  /** The contact has left the company: all that follows from it, in one step. */
  'departure.do': {
    from: 'both';
    input: Target & { judgementId: Id | null; choices: DepartureChoices };
    output: CardModel;
  };
  /** Stop following a contact who left. */
  'follow.stop': { from: 'both'; input: Target; output: CardModel };
  /** Propose the person of the tab's profile as an advocate, at an account or at none. Keeps the name, the title and the profile's address. */
  'nomination.add': {
    from: 'both';
    input: AboutPage & { tabId?: number; programId: Id; accountId: Id | null };
    output: CardModel;
  };
  /** Propose the person of the tab's profile in an open search for a successor. */
  'nomination.fill': {
    from: 'both';
    input: AboutPage & { tabId?: number; programId: Id; nominationId: Id };
    output: CardModel;
  };
  /** Say what became of a nomination. */
  'nomination.settle': {
    from: 'both';
    input: { tabId?: number; programId: Id; nominationId: Id; state: 'accepted' | 'declined' };
    output: CardModel;
  };
  /** Answer the question of a judgement: whether the two are the same, for the whole program. */
  'question.answer': { from: 'both'; input: Target & { judgementId: Id; same: boolean }; output: CardModel };
  /** Not this person: remembered for ever. */
  'identity.reject': { from: 'both'; input: Target & AboutPage; output: CardModel };
  /** This is the person: the profile is linked to the contact. */
  'identity.confirm': { from: 'both'; input: Target & AboutPage; output: CardModel };
  /** Set a field by hand, to the text that is selected on the tab's page, which is the contact's; `text` where it is known already. */
  'field.setByHand': { from: 'both'; input: Target & { field: FieldByHand; text?: string }; output: CardModel };
  /** Moves the contact in its life cycle: the record changes and the correction waits in the queue. */
  'contact.changeStatus': { from: 'both'; input: Target & StatusChange; output: CardModel };
  /** Says what is to be done next with the contact: in the place of what was, where something is open. */
  'contact.setNextAction': { from: 'both'; input: Target & { nextStep: NextStep }; output: CardModel };
  /** What was to be done is done. */
  'nextAction.done': { from: 'both'; input: { tabId?: number; programId: Id; nextActionId: Id }; output: CardModel };
  /** The contact was used as a reference, today or before. */
  'contact.logUse': {
    from: 'both';
    input: Target & { on: Day; type: ParticipationType; note?: string };
    output: CardModel;
  };
  /** The notes about the contact, as a whole; blank for none. */
  'contact.writeNotes': { from: 'both'; input: Target & { notes: string }; output: CardModel };
  /**
   * The user has pressed Next: opens the profile that comes next in the run, in the tab; in one of its own where no tab is named. Whose profile was
   * opened last and is not settled is opened again, where the tab does not show it by now, as after a restart.
   */
  'run.next': { from: 'both'; input: { tabId?: number; programId: Id }; output: CardModel };
  /** Leaves a contact out of the run, or puts it at the end. */
  'run.settle': { from: 'both'; input: Target & { outcome: 'skipped' | 'later' }; output: CardModel };
  /** Takes back what was left out or put off last. */
  'run.back': { from: 'both'; input: { tabId?: number; programId: Id }; output: CardModel };
  /** Ends the run. The card that is answered has it once more, for its summary. */
  'run.end': { from: 'both'; input: { tabId?: number; programId: Id }; output: CardModel };
  /** The shape of the tab's page: its skeleton, with no word or number of anybody's, for a report that LinkedIn has changed it. */
  'page.shape': { from: 'both'; input: { tabId?: number }; output: { shape: string } };
  /** Take back one event. */
  'event.undo': { from: 'both'; input: { tabId?: number; programId: Id; eventId: Id }; output: CardModel };
  /** Complete the prepared batches whose files the browser has finished writing. Sent once a batch knows its download. */
  'exports.settle': { from: 'extension'; input: Record<string, never>; output: null };
  /** What is due may have changed: Muster's own pages write by themselves, which wakes nobody. The toolbar counts anew. */
  'toolbar.refresh': { from: 'extension'; input: Record<string, never>; output: null };
  /** Open Muster's dashboard in a tab. */
  'dashboard.open': {
    from: 'both';
    input: { screen?: 'import' | 'contacts' | 'queue' | 'run' | 'health' | 'settings' };
    output: null;
  };
}

/** The kinds of pages that a script of their own reads. */
export type ReadablePages = 'profiles' | 'lists';

/** The most people that one message looks up. */
export const MOST_LOOKED_UP = 100;

/** The contact that a message is about, and the tab whose page it was seen on. */
export interface Target {
  tabId?: number;
  programId: Id;
  contactId: Id;
}

/** The page whose person a step is about, by its address: the tab may show another by the time that the step arrives. */
export interface AboutPage {
  pageUrl: string;
}

/** The pill in words, as the page script draws it. */
export interface PillView {
  /** The whole in one line, for a screen reader. */
  label: string;
  status: Look & { word: string };
  verdict: Look & { word: string };
}

/** The mark beside a person in a list, as the page script draws it. */
export interface BadgeView extends Look {
  /** The whole in one line: the tooltip, and for a screen reader. */
  label: string;
  /** The person may be a contact, and may be somebody else. */
  isPossible: boolean;
}

/** The name of a message. */
export type MessageType = keyof Contract;

/** What travels: the type and its input. */
export interface Envelope<T extends MessageType = MessageType> {
  type: T;
  input: Contract[T]['input'];
}

/** What comes back: the output, or an error in words for the user. */
export type Answer<T extends MessageType = MessageType> =
  { ok: true; value: Contract[T]['output'] } | { ok: false; error: Sentence };

/**
 * Sent by the worker to the page script of a tab, about the page at `url`: after a write, what its pill shows from now on; and what came of a
 * step that the user took outside of the page.
 */
export type WorkerNotice = { url: string } & (
  { notice: 'pill'; pill: PillView | null } | { notice: 'said'; text: string }
);

/** What a page script is told. `open` comes from the popup: the user wants the card over the page at `url`. */
export type PageNotice = WorkerNotice | { url: string; notice: 'open' };
