import type { AcceptedField } from '../domain/accepted-field';
import type { CardModel } from '../domain/card';
import type { ListedRef } from '../domain/identity';
import type { Id } from '../domain/ids';
import type { Observation } from '../domain/observation';
import type { FieldByHand } from '../domain/text-by-hand';
import type { FindingField } from '../domain/verdict';

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
  /** Mark the contact as having left the company. */
  'contact.markLeft': { from: 'both'; input: Target & { judgementId: Id }; output: CardModel };
  /** Answer the question of a judgement: whether the two are the same, for the whole program. */
  'question.answer': { from: 'both'; input: Target & { judgementId: Id; same: boolean }; output: CardModel };
  /** Not this person: remembered for ever. */
  'identity.reject': { from: 'both'; input: Target; output: CardModel };
  /** This is the person: the profile is linked to the contact. */
  'identity.confirm': { from: 'both'; input: Target; output: CardModel };
  /** Set a field by hand, to the text that is selected on the tab's page, which is the contact's; `text` where it is known already. */
  'field.setByHand': { from: 'both'; input: Target & { field: FieldByHand; text?: string }; output: CardModel };
  /** The shape of the tab's page: its skeleton, with no word or number of anybody's, for a report that LinkedIn has changed it. */
  'page.shape': { from: 'both'; input: { tabId?: number }; output: { shape: string } };
  /** Take back one event. */
  'event.undo': { from: 'both'; input: { tabId?: number; programId: Id; eventId: Id }; output: CardModel };
  /** Complete the prepared batches whose files the browser has finished writing. Sent once a batch knows its download. */
  'exports.settle': { from: 'extension'; input: Record<string, never>; output: null };
  /** Open Muster's dashboard in a tab. */
  'dashboard.open': {
    from: 'both';
    input: { screen?: 'import' | 'contacts' | 'queue' | 'health' | 'settings' };
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

/** What a colour means. It never says it alone: a word stands beside it. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'quiet';

/** The pill in words, as the page script draws it. */
export interface PillView {
  /** The whole in one line, for a screen reader. */
  label: string;
  /** `mark` is one character, for a narrow window. */
  status: { word: string; mark: string; tone: Tone };
  verdict: { word: string; mark: string; tone: Tone };
}

/** The mark beside a person in a list, as the page script draws it. */
export interface BadgeView {
  /** The whole in one line: the tooltip, and for a screen reader. */
  label: string;
  /** One character. */
  mark: string;
  tone: Tone;
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
  { ok: true; value: Contract[T]['output'] } | { ok: false; error: string };

/**
 * Sent by the worker to the page script of a tab, about the page at `url`: after a write, what its pill shows from now on; and what came of a
 * step that the user took outside of the page.
 */
export type PageNotice = { url: string } & (
  { notice: 'pill'; pill: PillView | null } | { notice: 'said'; text: string }
);
