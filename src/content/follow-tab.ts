import type { Observation, ProfileObservation } from '../domain/observation';
import type { PillView } from '../messaging/contract';
import { followList, type ListBadges } from './follow-list';
import { followPage, type FollowedPage } from './follow-page';
import { isSamePage } from './same-page';
import { watchAddress } from './watch-address';

/** What following a tab needs from outside. */
export interface TabPort {
  /** False once the extension under this script was updated, disabled or removed. */
  isAlive(): boolean;
  /** Reads the page as it stands; before `ready` only what the address tells. */
  read(url: string): Observation;
  /** Resolves once pages can be read. */
  ready(): Promise<void>;
  /** Starts the marks on a list of people; they live until the signal aborts. Null where none are wanted. */
  startBadges: ((signal: AbortSignal) => Promise<ListBadges | null>) | null;
  report(observation: Observation): Promise<PillView | null>;
  /** Shows the pill of the page at the present address, or nothing. */
  show(pill: PillView | null): void;
  /** The page is another one, or the following ends: what belonged to the last one goes. */
  leave(): void;
}

/** Follows a tab from page to page until `signal` aborts: each page lives on a signal of its own. */
export function followTab(tab: TabPort, signal: AbortSignal): void {
  const { isAlive, ready, report, show, leave, startBadges } = tab;
  let address = location.href;
  let life: AbortController;
  let page: FollowedPage;
  let lastProfile: ProfileObservation | null = null;

  const isHere = () => {
    if (!isAlive()) return false;
    checkAddress();
    return isSamePage(address, location.href);
  };
  const follow = () => {
    life = new AbortController();
    const ends = AbortSignal.any([signal, life.signal]);
    const read = () => tab.read(location.href);
    const first = read();
    page =
      startBadges !== null && first.page === 'nobody' && first.why === 'people-list'
        ? followList({ isHere, report: () => report(read()), startBadges: () => startBadges(ends) }, ends)
        : followPage({ isHere, read, ready, report, show }, lastProfile, ends);
  };
  const checkAddress = watchAddress(() => {
    if (isSamePage(address, location.href)) return page.refresh();
    address = location.href;
    lastProfile = page.profile() ?? lastProfile;
    life.abort();
    leave();
    follow();
  }, signal);

  follow();
  // Back from another tab, or out of the back/forward cache: the records may have changed meanwhile.
  const refresh = () => document.visibilityState === 'visible' && page.refresh();
  document.addEventListener('visibilitychange', refresh, { signal });
  addEventListener('pageshow', (event) => event.persisted && page.refresh(), { signal });
  signal.addEventListener('abort', leave);
}
