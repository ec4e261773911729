import { useCallback } from 'preact/hooks';
import { type BatchReport, readBatches } from '../../../actions/read-batches';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import { type Live, useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { readNames, type RecordNames } from './record-names';

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
  names: RecordNames;
}

/** Reads the queue of a program and keeps it fresh. */
export function useQueue(programId: Id): Live<QueueContent> {
  const world = useWorld();
  return useLive(
    useCallback(async () => {
      const records = world.store.in(programId);
      const [waiting, settled, batches] = await Promise.all([
        records.corrections.queue(),
        records.corrections.settled(),
        readBatches(world, { programId }),
      ]);
      const names = await readNames(records, [...waiting, ...settled]);
      return {
        waiting,
        out: batches.reduce((sum, { out }) => sum + out, 0),
        settled,
        unsaved: batches.filter(({ batch }) => batch.state === 'prepared'),
        batches: batches.filter(({ batch }) => batch.state !== 'prepared'),
        names,
      };
    }, [world, programId]),
  );
}
