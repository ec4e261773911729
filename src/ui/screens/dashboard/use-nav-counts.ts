import { useCallback } from 'preact/hooks';
import { countSettled } from '../../../domain/count-settled';
import type { Id } from '../../../domain/ids';
import { countDue } from '../../../actions/count-due';
import { localDay } from '../../../platform/clock';
import type { ProgramRecords } from '../../../store/program-records';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';

type CountRecords = (records: ProgramRecords) => Promise<number>;

const countWaiting: CountRecords = ({ judgements }) => judgements.countWaiting();
const countQueue: CountRecords = ({ corrections }) => corrections.countQueue();
const countRun: CountRecords = async ({ runs }) => {
  const open = await runs.open();
  return open === undefined ? 0 : open.contactIds.length - countSettled(await runs.countSteps(open.id));
};
const countNominations: CountRecords = async ({ nominations }) => (await nominations.open()).length;
const countReviews: CountRecords = ({ reviews }) => reviews.countOpen();
const countIssues: CountRecords = async ({ issues }) =>
  Object.values(await issues.count()).reduce((sum, count) => sum + count, 0);

/** How much there is to do on each screen, kept fresh. Each is found by an index and counted anew only when its own records change. */
export function useNavCounts(programId: Id | undefined): Partial<Record<string, number>> {
  return {
    contacts: useCount(programId, countWaiting),
    agenda: useDue(programId),
    run: useCount(programId, countRun),
    queue: useCount(programId, countQueue),
    review: useCount(programId, countReviews),
    nominations: useCount(programId, countNominations),
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

function useDue(programId: Id | undefined): number {
  const world = useWorld();
  const { value } = useLive(
    useCallback(
      async () => (programId === undefined ? 0 : countDue(world, [programId], localDay(world.now()))),
      [world, programId],
    ),
  );
  return value ?? 0;
}
