import { type Achieved, type ExportBatch, NOTHING_ACHIEVED } from '../../domain/batch';
import type { CorrectionState } from '../../domain/correction';
import type { Id } from '../../domain/ids';
import type { ProgramRecords } from '../../store/program-records';
import type { Settlement } from './open-corrections';

const COUNTED: Partial<Record<CorrectionState, 'landed' | 'reopened' | 'conflicts'>> = {
  landed: 'landed',
  reopened: 'reopened',
  conflict: 'conflicts',
};

/**
 * The batches with what an import has shown of their corrections. Each correction counts once, by the latest that is known: one that
 * had reopened and is settled without having been exported again moves over.
 */
export async function addAchieved(records: ProgramRecords, settled: readonly Settlement[]): Promise<ExportBatch[]> {
  const changes = new Map<Id, Achieved>();
  for (const { from, correction } of settled) {
    const { batchId, state, outcome } = correction;
    if (batchId === undefined) continue;
    const change = changes.get(batchId) ?? { ...NOTHING_ACHIEVED };
    changes.set(batchId, change);
    if (from === 'reopened') change.reopened -= 1;
    change[COUNTED[state]!] += 1;
    if (state === 'landed') change.landedDays += outcome?.daysOut ?? 0;
  }
  const batches = await Promise.all([...changes.keys()].map((id) => records.batches.get(id)));
  return batches
    .filter((batch) => batch !== undefined)
    .map((batch) => ({ ...batch, achieved: addUp(batch.achieved, changes.get(batch.id)!) }));
}

function addUp(a: Achieved, b: Achieved): Achieved {
  return {
    landed: a.landed + b.landed,
    reopened: a.reopened + b.reopened,
    conflicts: a.conflicts + b.conflicts,
    landedDays: a.landedDays + b.landedDays,
  };
}
