import type { ColumnChoice } from '../../domain/export-template';
import type { TargetColumn } from '../written-file';

/**
 * The columns that are written: all that are known, or those of the template in its order. Fixed ones that it leaves out stand in front; a
 * first column that is fixed (the record's id) always stays first.
 */
export function chooseColumns<C extends TargetColumn>(known: readonly C[], template: ColumnChoice | undefined): C[] {
  if (template === undefined) return [...known];
  const byKey = new Map(known.map((column) => [column.key, column]));
  const named = [...new Set(template.columns)].flatMap((key) => byKey.get(key) ?? []);
  const missing = known.filter((column) => column.isFixed && !named.includes(column));
  const chosen = [...missing, ...named];
  const [first] = known;
  return first?.isFixed ? [first, ...chosen.filter((column) => column !== first)] : chosen;
}
