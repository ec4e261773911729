import { routeCorrections, type Routes } from '../../../actions/route-corrections';
import type { Correction } from '../../../domain/correction';
import type { ExportTarget } from '../../../domain/export-target';
import type { Id } from '../../../domain/ids';

/** The corrections of one record, in the order in which they came in. */
export interface RecordGroup {
  recordId: Id;
  isContact: boolean;
  corrections: Correction[];
}

/** What the user sees of the queue, and what is ticked in it. */
export interface Choice {
  /** Null: the corrections of every target. */
  target: ExportTarget | null;
  /** The records that are ticked; an empty set stands for all that show. */
  ticked: ReadonlySet<Id>;
}

/** The corrections by record, the records in the order in which they came in. */
export function groupByRecord(corrections: readonly Correction[]): RecordGroup[] {
  const groups = new Map<Id, RecordGroup>();
  for (const correction of corrections) {
    const { recordId, record } = correction;
    const group = groups.get(recordId) ?? { recordId, isContact: record === 'contact', corrections: [] };
    group.corrections.push(correction);
    groups.set(recordId, group);
  }
  return [...groups.values()];
}

/** The corrections that are ticked among those that show; none when nothing is ticked. */
export function tickedOf(groups: readonly RecordGroup[], ticked: ReadonlySet<Id>): Correction[] {
  return groups.filter(({ recordId }) => ticked.has(recordId)).flatMap(({ corrections }) => corrections);
}

/** The records that are ticked after one was ticked or unticked. */
export function toggle(ticked: ReadonlySet<Id>, recordId: Id): Set<Id> {
  const after = new Set(ticked);
  if (!after.delete(recordId)) after.add(recordId);
  return after;
}

/** The corrections by the form in which each goes out, the forms in the order in which the files are written. */
export function routeWaiting(corrections: readonly Correction[], routes: Routes): Map<ExportTarget, Correction[]> {
  const rows = corrections.map((correction) => ({ correction }));
  return new Map(
    [...routeCorrections(rows, routes)].map(([target, routed]) => [target, routed.map(({ correction }) => correction)]),
  );
}
