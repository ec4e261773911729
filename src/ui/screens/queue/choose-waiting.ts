import { homeOf, type Routes } from '../../../actions/route-corrections';
import type { Correction } from '../../../domain/correction';
import { EXPORT_TARGETS, type ExportTarget } from '../../../domain/export-target';
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

/** The first so many records with all their corrections, in the order in which the records came in, and whether there are more. */
export function groupByRecord(
  corrections: readonly Correction[],
  limit: number,
): { groups: RecordGroup[]; hasMore: boolean } {
  const groups = new Map<Id, RecordGroup>();
  let hasMore = false;
  for (const correction of corrections) {
    const { recordId, record } = correction;
    const group = groups.get(recordId);
    if (group !== undefined) group.corrections.push(correction);
    else if (groups.size === limit) hasMore = true;
    else groups.set(recordId, { recordId, isContact: record === 'contact', corrections: [correction] });
  }
  return { groups: [...groups.values()], hasMore };
}

/** The corrections that are ticked among those that show; none when nothing is ticked. */
export function tickedOf(corrections: readonly Correction[], ticked: ReadonlySet<Id>): Correction[] {
  return ticked.size === 0 ? [] : corrections.filter(({ recordId }) => ticked.has(recordId));
}

/** The records that are ticked after one was ticked or unticked. */
export function toggle(ticked: ReadonlySet<Id>, recordId: Id): Set<Id> {
  const after = new Set(ticked);
  if (!after.delete(recordId)) after.add(recordId);
  return after;
}

/** How many corrections go out in each form, the forms in the order in which the files are written. */
export function countRoutes(corrections: readonly Correction[], routes: Routes): Map<ExportTarget, number> {
  const counts = new Map<ExportTarget, number>();
  for (const { field } of corrections) {
    const target = homeOf(field, routes);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return new Map(EXPORT_TARGETS.flatMap((one) => (counts.has(one) ? [[one, counts.get(one)!] as const] : [])));
}

/** The corrections that go out in a form. */
export function routedTo(corrections: readonly Correction[], routes: Routes, target: ExportTarget): Correction[] {
  return corrections.filter(({ field }) => homeOf(field, routes) === target);
}
