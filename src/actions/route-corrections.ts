import type { Correction, CorrectableField } from '../domain/correction';
import { EXPORT_TARGETS, type ExportTarget } from '../domain/export-target';
import type { Program } from '../domain/program';

/** The form in which corrections go out where the program says nothing. */
const DEFAULT_TARGET: ExportTarget = 'excel';

/** What a program says about the ways out. */
export type Routes = Pick<Program, 'homes' | 'exportTo'>;

/** The form in which the corrections of a field go out: that of the field's home, else that of the program. */
export function homeOf(field: CorrectableField, { homes, exportTo }: Routes): ExportTarget {
  return homes?.[field] ?? exportTo ?? DEFAULT_TARGET;
}

/**
 * Sorts corrections by the form in which each goes out: that of its field's home, or `target` for all where the user chose one. The
 * forms come in a fixed order, the corrections of each in the order given.
 */
export function routeCorrections<Row extends { correction: Pick<Correction, 'field'> }>(
  rows: readonly Row[],
  program: Routes,
  target?: ExportTarget,
): Map<ExportTarget, Row[]> {
  const routed = Map.groupBy(rows, ({ correction }) => target ?? homeOf(correction.field, program));
  return new Map(EXPORT_TARGETS.flatMap((one) => (routed.has(one) ? [[one, routed.get(one)!] as const] : [])));
}
