import type { Observation, ProfileObservation, UnreadObservation } from '../domain/observation';
import type { PillView } from '../messaging/contract';
import { contentOf, isLeftOver, isPoorer } from './same-reading';
import { HAS_NAVIGATION } from './watch-address';
import { watchMutations, type Pace } from './watch-mutations';
import { whenVisible } from './when-visible';

/** A page that is not understood is given this long (LinkedIn has been seen to take eight seconds) before it is called so. */
const PATIENCE_MS = 9_000;

/** A profile comes in pieces, and is read as a whole. */
const PACE: Pace = { quietMs: 30, restlessMs: 300, maxDoublings: 4 };

/** What following a page needs from outside. */
export interface PagePort {
  /** Whether the tab still shows the page that is followed; where it does not, the signal has aborted on return. */
  isHere(): boolean;
  /** Reads the page as it stands; before `ready` only what the address tells. */
  read(): Observation;
  /** Resolves once pages can be read. */
  ready(): Promise<void>;
  /** Reports an observation; answers with the pill. */
  report(observation: Observation): Promise<PillView | null>;
  /** Shows the pill of the page, or nothing. */
  show(pill: PillView | null): void;
}

/** A page that is followed. */
export interface FollowedPage {
  /** The last profile that was read and reported here. */
  profile(): ProfileObservation | null;
  /** Reports again what the page shows, changed or not: the records may have changed meanwhile. */
  refresh(): void;
}

/**
 * Follows one page at one address until `signal` aborts: reads it when it has settled, reports what is new, and shows the
 * answer. `before` is the profile of the page before: while the nodes still show that one, nothing is reported.
 */
export function followPage(port: PagePort, before: ProfileObservation | null, signal: AbortSignal): FollowedPage {
  let profile: ProfileObservation | null = null;
  let lastRead = '';
  let reported: string | null = null;
  let reports = 0;
  let isPatient = true;
  // A page without people needs no second look; a browser that does not tell of navigation is watched on for it.
  const watching = new AbortController();

  const report = (observation: Observation) => {
    const turn = ++reports;
    reported = contentOf(observation);
    port.report(observation).then(
      (pill) => {
        if (turn === reports && port.isHere() && !signal.aborted && !isComing(observation)) port.show(pill);
      },
      // The next look reports it again.
      () => void (reported = null),
    );
  };

  const isTelling = (observation: Observation) => {
    if (observation.page === 'profile')
      return !isLeftOver(observation, before) && (profile === null || !isPoorer(observation, profile));
    return profile === null && (observation.page === 'nobody' || !isPatient);
  };

  const look = (isQuiet: boolean) => {
    if (!port.isHere()) return false;
    const observation = isPatient ? port.read() : giveUp(port.read());
    const content = contentOf(observation);
    // While the page goes on changing, two looks must agree: one alone may have caught it half drawn.
    const isSettled = isQuiet || content === lastRead;
    lastRead = content;
    if (content === reported) return observation.page === 'profile' || !isPatient;
    if (!isSettled || !isTelling(observation)) return false;
    if (observation.page === 'profile') profile = observation;
    report(observation);
    if (isNoProfileAddress(observation) && HAS_NAVIGATION) watching.abort();
    return false;
  };

  const lookSoon = watchMutations(look, port.isHere, PACE, AbortSignal.any([signal, watching.signal]));
  const begin = async () => {
    const first = port.read();
    if (isNoProfileAddress(first)) return void look(true);
    // The tab's last page is over, whoever asks: nothing of it may be taken for this one.
    report({ page: 'unread', url: first.url, seenAt: first.seenAt, why: 'not-settled' });
    await port.ready();
    if (signal.aborted) return;
    const timer = setTimeout(() => {
      isPatient = false;
      lookSoon();
    }, PATIENCE_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
    lookSoon();
  };

  whenVisible(() => void begin(), signal);
  return {
    profile: () => profile,
    refresh: () => {
      reported = null;
      lookSoon();
    },
  };
}

/** Why there is nothing to wait for at an address. */
const NO_PROFILE: readonly string[] = ['not-a-profile', 'people-list', 'paused'];

function isNoProfileAddress(observation: Observation): boolean {
  return observation.page === 'nobody' && NO_PROFILE.includes(observation.why);
}

/** Of a page that is yet to come nothing shows, and a card that opens meanwhile knows as much already. */
function isComing(observation: Observation): observation is UnreadObservation {
  return observation.page === 'unread' && observation.why === 'not-settled';
}

/** A page that has not settled in all the time it was given is one whose form is not known. */
function giveUp(observation: Observation): Observation {
  return isComing(observation) ? { ...observation, why: 'unknown-layout' } : observation;
}
