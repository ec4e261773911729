import { useCallback } from 'preact/hooks';
import type { Id } from '../../../domain/ids';
import type { ProgramRecords } from '../../../store/program-records';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';

type CountRecords = (records: ProgramRecords) => Promise<number>;

const countWaiting: CountRecords = ({ judgements }) => judgements.countWaiting();
const countQueue: CountRecords = ({ corrections }) => corrections.countQueue();
const countReviews: CountRecords = ({ reviews }) => reviews.countOpen();
const countIssues: CountRecords = async ({ issues }) =>
  Object.values(await issues.count()).reduce((sum, count) => sum + count, 0);

/** How much there is to do on each screen, kept fresh. Each is found by an index and counted anew only when its own records change. */
export function useNavCounts(programId: Id | undefined): Partial<Record<string, number>> {
  return {
    contacts: useCount(programId, countWaiting),
    queue: useCount(programId, countQueue),
    review: useCount(programId, countReviews),
    issues: useCount(programId, countIssues),
  };
}

function useCount(programId: Id | undefined, count: CountRecords): number {
  const { store } = useWorld();
  const { value } = useLive(
    useCallback(async () => (programId === undefined ? 0 : count(store.in(programId))), [store, programId, count]),
  );
  return value ?? 0;
}
