import { useCallback } from 'preact/hooks';
import type { Program } from '../../../domain/program';
import { localDay } from '../../../platform/clock';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';

/** How much there is to do on each screen, kept fresh. Each is counted by an index and read anew only when its own records change. */
export function useNavCounts(program: Program | undefined): Partial<Record<string, number>> {
  const world = useWorld();
  const numbers = useLive(
    useCallback(
      async () => program && world.store.in(program.id).numbers(localDay(world.now()), program.staleAfterDays),
      [world, program],
    ),
  );
  const programId = program?.id;
  const issues = useLive(
    useCallback(
      async () => (programId === undefined ? undefined : world.store.in(programId).issues.count()),
      [world, programId],
    ),
  );
  const reviews = useLive(
    useCallback(
      async () => (programId === undefined ? undefined : world.store.in(programId).reviews.countOpen()),
      [world, programId],
    ),
  );
  return {
    contacts: numbers.value?.toDecide ?? 0,
    queue: numbers.value?.queued ?? 0,
    review: reviews.value ?? 0,
    issues: Object.values(issues.value ?? {}).reduce((sum, count) => sum + count, 0),
  };
}
