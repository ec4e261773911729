import { useEffect, useState } from 'preact/hooks';
import type { Id } from '../../../domain/ids';
import { useWorld } from '../../hooks/world-context';
import { readOwners } from './read-owners';

/** Who owns contacts of a program, read once; nobody until then, and where they cannot be read, for they are only suggested. */
export function useOwners(programId: Id): readonly string[] {
  const { store } = useWorld();
  const [owners, setOwners] = useState<readonly string[]>([]);
  useEffect(() => {
    let isGone = false;
    readOwners(store.in(programId)).then(
      (found) => {
        if (!isGone) setOwners(found);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [store, programId]);
  return owners;
}
