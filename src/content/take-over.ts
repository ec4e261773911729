/** The life of the page script. */
export interface PageLife {
  /** Aborts when a newer page script takes over, or when the extension is found gone. */
  signal: AbortSignal;
  /** Looks whether the extension under this script is still there; when it is not, ends the life. */
  isOver(): boolean;
}

const KEY = Symbol.for('muster.life');

/**
 * Begins the life of this page script and ends that of one that runs here already. A script whose extension was updated,
 * disabled or removed lives in a world of its own that nothing reaches but the page: it finds out by looking.
 */
export function takeOver(runtime: { id?: string } | undefined): PageLife {
  const world = globalThis as { [KEY]?: AbortController };
  world[KEY]?.abort();
  const life = (world[KEY] = new AbortController());
  return {
    signal: life.signal,
    isOver: () => {
      if (runtime?.id === undefined) life.abort();
      return life.signal.aborted;
    },
  };
}
