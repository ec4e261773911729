import type { PillModel } from '../domain/card';

/**
 * How the two page scripts of one tab talk: the always-on script (address, pill) and the overlay script (card).
 * Both run in the extension's isolated world, so the page can neither hear nor speak here.
 *
 * For the overlay: set `isCardOpen` while the card shows, call `announcePill` after each write that answers with a new
 * pill, close the card on `onClose` (the person on the page changed, Muster was paused or updated, or the pill was
 * pressed again), and call `focusPill` when the user closes the card by key.
 */
export interface PageChannel {
  /** Whether the card shows; the overlay script keeps it true or false. */
  isCardOpen: boolean;
  /** The always-on script asks the card to go. */
  closeCard(): void;
  /** Calls back each time the card must go, until `signal` aborts. */
  onClose(callback: () => void, signal: AbortSignal): void;
  /** The overlay hands over what the pill shows from now on; null takes it away. */
  announcePill(pill: PillModel | null): void;
  /** Calls back with each announced pill, until `signal` aborts. */
  onPill(callback: (pill: PillModel | null) => void, signal: AbortSignal): void;
  /** The overlay gives the keyboard back to the pill. */
  focusPill(): void;
  /** Calls back each time the pill is to take the keyboard, until `signal` aborts. */
  onFocusPill(callback: () => void, signal: AbortSignal): void;
}

const KEY = Symbol.for('muster.page');

/** The channel of this tab's page; the same one for both scripts, made by whichever asks first. */
export function pageChannel(): PageChannel {
  const world = globalThis as { [KEY]?: PageChannel };
  return (world[KEY] ??= createChannel());
}

function createChannel(): PageChannel {
  const target = new EventTarget();
  const tell = (name: string, detail?: unknown) => target.dispatchEvent(new CustomEvent(name, { detail }));
  const hear = (name: string, callback: (detail: never) => void, signal: AbortSignal) =>
    target.addEventListener(name, (event) => callback((event as CustomEvent<never>).detail), { signal });
  return {
    isCardOpen: false,
    closeCard: () => void tell('close'),
    onClose: (callback, signal) => hear('close', callback, signal),
    announcePill: (pill) => void tell('pill', pill),
    onPill: (callback, signal) => hear('pill', callback, signal),
    focusPill: () => void tell('focus'),
    onFocusPill: (callback, signal) => hear('focus', callback, signal),
  };
}
