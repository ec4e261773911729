import { useCallback, useMemo } from 'preact/hooks';
import { type BatchReport, readBatches } from '../../../actions/read-batches';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { type Live, useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';

/** What the queue's screen shows. */
export interface QueueContent {
  /** Corrections that wait, oldest first. */
  waiting: Correction[];
  /** How many are out in files. */
  out: number;
  /** Landed ones and conflicts, newest first. */
  settled: Correction[];
  /** Exports whose file never reached the disk, newest first. */
  unsaved: BatchReport[];
  /** All other exports, newest first. */
  batches: BatchReport[];
}

/** Reads the queue of a program and keeps it fresh: each part by itself, because any may be long and seldom all change. */
export function useQueue(programId: Id): Live<QueueContent> {
  const world = useWorld();
  const { store } = world;
  const waiting = useLive(useCallback(() => store.in(programId).corrections.queue(), [store, programId]));
  const settled = useLive(useCallback(() => store.in(programId).corrections.settled(), [store, programId]));
  const reports = useLive(useCallback(() => readBatches(world, { programId }), [world, programId]));
  const value = useMemo(
    () => contentOf(waiting.value, settled.value, reports.value),
    [waiting.value, settled.value, reports.value],
  );
  return { value, error: waiting.error ?? settled.error ?? reports.error };
}

function contentOf(
  waiting: Correction[] | undefined,
  settled: Correction[] | undefined,
  reports: BatchReport[] | undefined,
): QueueContent | undefined {
  if (waiting === undefined || settled === undefined || reports === undefined) return undefined;
  return {
    waiting,
    out: reports.reduce((sum, { out }) => sum + out, 0),
    settled,
    unsaved: reports.filter(({ batch }) => batch.state === 'prepared'),
    batches: reports.filter(({ batch }) => batch.state !== 'prepared'),
  };
}
