/** How soon after a change the page is looked at. */
export interface Pace {
  /** A pause of this length without a change makes the page quiet. */
  quietMs: number;
  /** A page that is never quiet is looked at after this time all the same. */
  restlessMs: number;
  /** Where nothing new comes, both times are doubled up to this often. */
  maxDoublings: number;
}

/** The attributes that readers read; changes of others (styles, sizes, states) say nothing about a person. */
const READ_ATTRIBUTES = ['href', 'id', 'componentkey', 'aria-label', 'data-member-id'];

/** A look at the page. `isQuiet` is false when it goes on changing. Answers whether nothing more is expected soon. */
export type Look = (isQuiet: boolean) => boolean;

/**
 * Looks at the page each time it has changed and is quiet again, and now and then while it is not. Looks only while the
 * tab is visible. `onStir` hears of every change at once. Ends when `signal` aborts. Returns the way to look soon without a change: at once
 * where the page has been quiet for long enough.
 */
export function watchMutations(
  look: Look,
  onStir: () => void,
  { quietMs, restlessMs, maxDoublings }: Pace,
  signal: AbortSignal,
): () => void {
  let quietTimer = 0;
  let restlessTimer = 0;
  let doublings = 0;
  let stirredAt = performance.now();

  const stop = () => {
    clearTimeout(quietTimer);
    clearTimeout(restlessTimer);
    quietTimer = restlessTimer = 0;
  };
  const run = (isQuiet: boolean) => {
    // A page that is looked at while it changes is looked at again once it is quiet.
    if (isQuiet) stop();
    else restlessTimer = 0;
    if (document.visibilityState === 'visible') doublings = look(isQuiet) ? Math.min(doublings + 1, maxDoublings) : 0;
  };
  const lookSoon = () => {
    if (signal.aborted) return;
    clearTimeout(quietTimer);
    const quietFor = performance.now() - stirredAt;
    quietTimer = window.setTimeout(run, Math.max(0, (quietMs << doublings) - quietFor), true);
    restlessTimer ||= window.setTimeout(run, restlessMs << doublings, false);
  };

  const observer = new MutationObserver((records) => {
    onStir();
    if (!records.some(isOfPage)) return;
    stirredAt = performance.now();
    lookSoon();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: READ_ATTRIBUTES,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stop();
  });
  return lookSoon;
}

/** Muster's own hosts stand beside the body; of the root's children only a new body concerns the page. */
function isOfPage({ target, addedNodes }: MutationRecord): boolean {
  return target !== document.documentElement || [...addedNodes].some((node) => node.nodeName === 'BODY');
}
