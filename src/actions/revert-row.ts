import type { Change, RecordTable } from '../domain/event';
import { isSame } from '../domain/is-same';
import type { RecordRows } from '../store/record-rows';

/** A row of any table. */
export type Row = RecordRows[RecordTable];

/**
 * The row as it is without the change: the fields that the change touched have their old values, the others their present
 * ones. `undefined` when the row is to go. `conflict` when the row does not hold what the change gave it.
 */
export function revertRow({ before, after }: Change, row: Row | undefined): Row | undefined | 'conflict' {
  if (before === undefined)
    return row === undefined || isSame(unstamped(row), unstamped(after)) ? undefined : 'conflict';
  if (after === undefined) return row === undefined || isSame(row, before) ? (before as Row) : 'conflict';
  if (row === undefined) return 'conflict';
  return revertFields(before as Fields, after as Fields, row as unknown as Fields) as Row | 'conflict';
}

type Fields = Record<string, unknown>;

function revertFields(before: Fields, after: Fields, row: Fields): Fields | 'conflict' {
  const reverted: Fields = { ...row };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (isSame(before[field], after[field])) continue;
    if (SHARED_LISTS.includes(field)) {
      reverted[field] = revertList(before[field] as [], after[field] as [], row[field] as []);
      continue;
    }
    if (!isSame(row[field], after[field])) {
      if (PASSING.includes(field)) continue;
      return 'conflict';
    }
    if (field in before) reverted[field] = before[field];
    else delete reverted[field];
  }
  return reverted;
}

/** Fields that each step sets anew: when a row was changed, whose profile a run has opened last. What is newer there stays, and stands in no way. */
const PASSING: readonly string[] = ['updatedAt', 'current'];

/** Lists to which each step adds for itself: one step's part is taken back without that of the others. */
const SHARED_LISTS: readonly string[] = ['companyKeys'];

function revertList(before: readonly unknown[], after: readonly unknown[], now: readonly unknown[]): unknown[] {
  const restored = before.filter((one) => !after.includes(one) && !now.includes(one));
  return [...now.filter((one) => before.includes(one) || !after.includes(one)), ...restored];
}

/** The row without the time of its last change, which says nothing about its content. */
function unstamped(row: unknown): unknown {
  return { ...(row as Fields), updatedAt: undefined };
}
