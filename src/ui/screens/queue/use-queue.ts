import { useCallback, useMemo, useState } from 'preact/hooks';
import { type BatchReport, readBatches } from '../../../actions/read-batches';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { type Live, useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';

/** So many settled corrections of each state are read at first, and with each step more. */
const STEP = 50;

/** What an import has shown of a correction, and it does not wait again. */
export type SettledState = 'landed' | 'conflict';

/** Corrections of one state: how many there are, and the latest of them, newest first. */
export interface Settled {
  total: number;
  latest: Correction[];
}

/** What the queue's screen shows. */
export interface QueueContent {
  /** Corrections that wait, oldest first. */
  waiting: Correction[];
  /** How many are out in files. */
  out: number;
  settled: Record<SettledState, Settled>;
  /** Exports whose file never reached the disk, newest first. */
  unsaved: BatchReport[];
  /** All other exports, newest first. */
  batches: BatchReport[];
}

/** Reads the queue of a program and keeps it fresh: each part by itself, because any may be long and seldom all change. */
export function useQueue(programId: Id): Live<QueueContent> & { readMore: (state: SettledState) => void } {
  const world = useWorld();
  const { store } = world;
  const waiting = useLive(useCallback(() => store.in(programId).corrections.queue(), [store, programId]));
  const landed = useSettled(programId, 'landed');
  const conflict = useSettled(programId, 'conflict');
  const reports = useLive(useCallback(() => readBatches(world, { programId }), [world, programId]));
  const value = useMemo(
    () => contentOf(waiting.value, landed.value, conflict.value, reports.value),
    [waiting.value, landed.value, conflict.value, reports.value],
  );
  return {
    value,
    error: waiting.error ?? landed.error ?? conflict.error ?? reports.error,
    readMore: (state) => (state === 'landed' ? landed : conflict).readMore(),
  };
}

function useSettled(programId: Id, state: SettledState): Live<Settled> & { readMore: () => void } {
  const { store } = useWorld();
  const [limit, setLimit] = useState(STEP);
  const { value, error } = useLive(
    useCallback(() => store.in(programId).corrections.settled(state, limit), [store, programId, state, limit]),
  );
  return { value, error, readMore: () => setLimit(limit + STEP) };
}

function contentOf(
  waiting: Correction[] | undefined,
  landed: Settled | undefined,
  conflict: Settled | undefined,
  reports: BatchReport[] | undefined,
): QueueContent | undefined {
  if (waiting === undefined || landed === undefined || conflict === undefined || reports === undefined)
    return undefined;
  return {
    waiting,
    out: reports.reduce((sum, { out }) => sum + out, 0),
    settled: { landed, conflict },
    unsaved: reports.filter(({ batch }) => batch.state === 'prepared'),
    batches: reports.filter(({ batch }) => batch.state !== 'prepared'),
  };
}
