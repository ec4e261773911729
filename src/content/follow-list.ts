import type { FollowedPage } from './follow-page';
import { watchMutations, type Pace } from './watch-mutations';
import { whenVisible } from './when-visible';

/** Rows come and go while the user scrolls, and each speaks for itself. */
const PACE: Pace = { quietMs: 80, restlessMs: 200, maxDoublings: 1 };

/** The marks on a list of people. */
export interface ListBadges {
  /** Looks who is in the list now, and marks whoever is known. Answers whether nothing is new since the last look. */
  look(): boolean;
  /** The page has changed: a mark that does not stand beside its person any more goes at once. */
  stir(): void;
  /** The records may have changed: the next look asks about everybody again. */
  forget(): void;
}

/** What following a list needs from outside. */
export interface ListPort {
  /** Whether the tab still shows the page that is followed; where it does not, the signal has aborted on return. */
  isHere(): boolean;
  /** Reports that the tab shows a list; nothing of what is in it. */
  report(): Promise<unknown>;
  /** Starts the marks; null where that failed. */
  startBadges(): Promise<ListBadges | null>;
}

/** Follows a page with a list of people until `signal` aborts, and keeps its marks up to date. */
export function followList(port: ListPort, signal: AbortSignal): FollowedPage {
  let badges: ListBadges | null = null;
  const look = () => !port.isHere() || badges === null || badges.look();
  const stir = () => {
    if (port.isHere()) badges?.stir();
  };
  const report = () => void port.report().catch(() => undefined);
  const lookSoon = watchMutations(look, stir, PACE, signal);
  const begin = async () => {
    report();
    badges = await port.startBadges();
    lookSoon();
  };
  whenVisible(() => void begin(), signal);
  return {
    profile: () => null,
    refresh: () => {
      report();
      badges?.forget();
      lookSoon();
    },
  };
}
