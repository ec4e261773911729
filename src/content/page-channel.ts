import type { Observation } from '../domain/observation';
import type { StartBadges } from './badges/start-badges';

/**
 * How the page scripts of one tab talk: the always-on script (address, pill), the reader and the overlay script (card).
 * All run in the extension's isolated world, so the page can neither hear nor speak here.
 *
 * The reader leaves `read`, the badges leave `startBadges`, and both are silent until they are called.
 *
 * For the overlay: set `isCardOpen` while the card shows; close the card on `onClose` (another page, Muster paused or
 * updated, or the pill pressed again); ask for the card again on `onChange` (the page showed more, or the record was
 * changed here or elsewhere); call `giveFocusBack` when the user closes the card by key. The pill needs no word from the
 * overlay: the worker tells the tab after each write.
 */
export interface PageChannel {
  /** Reads the page as it stands under the given address; null until the reader was loaded into the tab. */
  read: ((url: string) => Observation) | null;
  /** Starts the marks on a list of people; null until they were loaded into the tab. */
  startBadges: StartBadges | null;
  /** Whether the card shows; the overlay script keeps it true or false. */
  isCardOpen: boolean;
  /** The text that was selected on the page last, while the card shows: pressing in the card may take the selection away. */
  lastSelection: string;
  /** The always-on script asks the card to go. */
  closeCard(): void;
  /** Calls back each time the card must go, until `signal` aborts. */
  onClose(callback: () => void, signal: AbortSignal): void;
  /** The always-on script says that the card's answer may have changed. */
  announceChange(): void;
  /** Calls back each time the card is to be asked for again, until `signal` aborts. */
  onChange(callback: () => void, signal: AbortSignal): void;
  /** The overlay gives the keyboard back to what opened the card. */
  giveFocusBack(): void;
  /** Calls back each time the keyboard is given back, until `signal` aborts. */
  onFocusBack(callback: () => void, signal: AbortSignal): void;
}

const KEY = Symbol.for('muster.page');

/** The channel of this tab's page; the same one for both scripts, made by whichever asks first. */
export function pageChannel(): PageChannel {
  const world = globalThis as { [KEY]?: PageChannel };
  return (world[KEY] ??= createChannel());
}

function createChannel(): PageChannel {
  const target = new EventTarget();
  const tell = (name: string) => void target.dispatchEvent(new Event(name));
  const hear = (name: string, callback: () => void, signal: AbortSignal) =>
    target.addEventListener(name, callback, { signal });
  return {
    read: null,
    startBadges: null,
    isCardOpen: false,
    lastSelection: '',
    closeCard: () => tell('close'),
    onClose: (callback, signal) => hear('close', callback, signal),
    announceChange: () => tell('change'),
    onChange: (callback, signal) => hear('change', callback, signal),
    giveFocusBack: () => tell('focus'),
    onFocusBack: (callback, signal) => hear('focus', callback, signal),
  };
}
