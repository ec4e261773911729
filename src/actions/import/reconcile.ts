import { type Correction, type CorrectionState, isQueued } from '../../domain/correction';
import type { Id, Instant } from '../../domain/ids';
import { isSameValue } from './row-values';

/** The import that shows how corrections fare. */
export interface Showing {
  importId: Id;
  at: Instant;
  /** When the system of record last changed the row, where the file says so. */
  modifiedAt?: Instant;
  /** The same file was imported before at this time: it says nothing about what was exported since. */
  sameFileAt?: Instant;
}

/** What a file's value means for a field with open corrections. */
export interface Reconciled {
  /** Whether the record takes the file's value, or keeps its own, which the file does not have yet. */
  takesFile: boolean;
  corrections: Correction[];
}

/**
 * Compares a file's value with the open corrections of the field (pending, reopened or exported), oldest first. As asked:
 * landed. Still the old value: reopened if it was exported, else it goes on waiting. A third value: conflict, and the
 * file is right; but a correction that waits and is newer than the row goes on waiting.
 */
export function reconcile(open: readonly Correction[], valueInFile: string, showing: Showing): Reconciled {
  const newest = open.at(-1);
  if (newest === undefined) return { takesFile: true, corrections: [] };
  const superseded = open.slice(0, -1).map((correction) => {
    const hasLanded = isSameValue(correction.field, valueInFile, correction.newValue);
    return settle(correction, hasLanded ? 'landed' : 'withdrawn', valueInFile, showing);
  });
  const { takesFile, correction } = reconcileOne(newest, valueInFile, showing);
  return { takesFile, corrections: [...superseded, correction] };
}

function reconcileOne(correction: Correction, valueInFile: string, showing: Showing) {
  const { field, newValue, oldValue, createdAt, exportedAt } = correction;
  if (isSameValue(field, valueInFile, newValue))
    return { takesFile: true, correction: settle(correction, 'landed', valueInFile, showing) };
  if (isSameValue(field, valueInFile, oldValue)) {
    const isNews = showing.sameFileAt === undefined || (exportedAt ?? '') < showing.sameFileAt;
    const isBack = correction.state === 'exported' && isNews;
    return { takesFile: false, correction: isBack ? settle(correction, 'reopened', valueInFile, showing) : correction };
  }
  if (isQueued(correction) && showing.modifiedAt !== undefined && createdAt > showing.modifiedAt)
    return { takesFile: false, correction: { ...correction, oldValue: valueInFile } };
  return { takesFile: true, correction: settle(correction, 'conflict', valueInFile, showing) };
}

function settle(correction: Correction, state: CorrectionState, valueInFile: string, showing: Showing): Correction {
  const { importId, at } = showing;
  const daysOut = Math.max(0, Math.floor((Date.parse(at) - Date.parse(correction.exportedAt ?? at)) / 86_400_000));
  return { ...correction, state, outcome: { importId, at, valueInFile, daysOut } };
}
