import { say, type Said } from '../../domain/said';
import { isFormulaLike } from '../spreadsheet-text';
import type { WrittenColumn } from '../written-file';
import type { CorrectionCells } from './split-rows';

const NAMED = 5;

/**
 * A note on values that begin like a formula, for files that carry values as they are; none when there are none. A phone number with its
 * plus sign is none.
 */
export function noteFormulas(rows: readonly CorrectionCells[], columns: readonly WrittenColumn[]): Said[] {
  const found = rows.flatMap(({ cells }) =>
    cells.filter((cell, place) => isFormulaLike(cell) && !(columns[place]?.kind === 'phone' && isPhone(cell))),
  );
  if (found.length === 0) return [];
  const named = found.slice(0, NAMED).map((value) => say('quoted', { text: value.slice(0, 80) }));
  const more = found.length > NAMED ? [say('import.more', { count: found.length - NAMED })] : [];
  return [say('out.formulas', { values: { list: [...named, ...more], joined: 'apart' } })];
}

function isPhone(cell: string): boolean {
  return /^\+[\d\s()./-]+$/.test(cell);
}
