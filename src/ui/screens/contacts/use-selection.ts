import { useRef, useState } from 'preact/hooks';
import type { Id } from '../../../domain/ids';

/** The contacts that are ticked, whatever the list shows of them just now. */
export interface Selection {
  ids: ReadonlySet<Id>;
  /** Ticks a contact or not; with `isRange` all from the one ticked last up to it, as the list stands. */
  toggle: (id: Id, isRange: boolean) => void;
  /** Ticks all contacts that the list shows, in view or not. */
  selectAll: () => void;
  clear: () => void;
}

/** Holds what is ticked in a list. `readIds` reads the ids of the whole list in its order. */
export function useSelection(readIds: () => Promise<Id[]>): Selection {
  const [ids, setIds] = useState<ReadonlySet<Id>>(new Set());
  const anchorRef = useRef<Id | null>(null);

  const selectRange = async (from: Id, to: Id) => {
    const all = await readIds();
    const other = all.indexOf(to);
    if (other === -1) return;
    // The one ticked last may not be in the list as it is filtered now.
    const one = all.includes(from) ? all.indexOf(from) : other;
    const range = all.slice(Math.min(one, other), Math.max(one, other) + 1);
    setIds((before) => new Set([...before, ...range]));
  };

  return {
    ids,
    toggle: (id, isRange) => {
      const anchor = anchorRef.current;
      anchorRef.current = id;
      if (isRange && anchor !== null && anchor !== id) void selectRange(anchor, id);
      else
        setIds((before) =>
          before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
        );
    },
    selectAll: () => void readIds().then((all) => setIds((before) => new Set([...before, ...all]))),
    clear: () => {
      anchorRef.current = null;
      setIds(new Set());
    },
  };
}
