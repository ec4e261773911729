import { useCallback, useRef, useState } from 'preact/hooks';
import type { Id } from '../../../domain/ids';
import { useWorld } from '../../hooks/world-context';
import { readOwners } from './read-owners';

/** Who owns contacts of a program, to be suggested. */
export interface Owners {
  /** Nobody until they are wanted and read, and where they cannot be read. */
  names: readonly string[];
  /** Reads them, once: every contact is looked through, so not before somebody asks. */
  want: () => void;
}

/** Holds the owners of a program's contacts. */
export function useOwners(programId: Id): Owners {
  const { store } = useWorld();
  const [names, setNames] = useState<readonly string[]>([]);
  const wasWantedRef = useRef(false);
  const want = useCallback(() => {
    if (wasWantedRef.current) return;
    wasWantedRef.current = true;
    readOwners(store.in(programId)).then(setNames, () => undefined);
  }, [store, programId]);
  return { names, want };
}
