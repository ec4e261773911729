import { type Correction, type CorrectionState, isQueued } from '../../domain/correction';
import type { Id, Instant } from '../../domain/ids';
import { isSameValue } from './row-values';

/** The import that shows how corrections fare. */
export interface Showing {
  importId: Id;
  at: Instant;
  /** When the system of record last changed the row, where the file says so. */
  modifiedAt?: Instant | undefined;
  /** The names of the account, old and new, that the file's value is one of. */
  names?: readonly string[];
  /** The same file was imported before at this time: it says nothing about what was corrected or exported since. */
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
 * landed. Still the old value, or what an older correction had asked for: reopened if it was exported, else it goes on waiting. A third
 * value: conflict, and the file is right; but a correction that waits and is newer than the row goes on waiting.
 */
export function reconcile(open: readonly Correction[], valueInFile: string, showing: Showing): Reconciled {
  const newest = open.at(-1);
  if (newest === undefined) return { takesFile: true, corrections: [] };
  if (isOldNews(newest, showing)) return { takesFile: false, corrections: [...open] };
  const superseded = open.slice(0, -1).map((correction) => {
    const { field, newValue } = correction;
    const hasLanded = [valueInFile, ...(showing.names ?? [])].some((word) => isSameValue(field, word, newValue));
    return settle(correction, hasLanded ? 'landed' : 'withdrawn', valueInFile, showing);
  });
  const known = open.flatMap(({ oldValue, newValue }) => [oldValue, newValue]);
  const { takesFile, correction } = reconcileOne(newest, known, valueInFile, showing);
  return { takesFile, corrections: [...superseded, correction] };
}

/** @param known what the system of record had before, and what it was asked for meanwhile */
function reconcileOne(correction: Correction, known: readonly string[], valueInFile: string, showing: Showing) {
  const { field, newValue, oldValue, createdAt } = correction;
  // The very words come first; a company is the same one under its other names, too.
  for (const words of [[valueInFile], showing.names ?? []]) {
    const isShown = (value: string) => words.some((word) => isSameValue(field, word, value));
    if (isShown(newValue)) return { takesFile: true, correction: settle(correction, 'landed', valueInFile, showing) };
    if (!known.some(isShown)) continue;
    const asks = isSameValue(field, valueInFile, oldValue) ? correction : { ...correction, oldValue: valueInFile };
    const isBack = correction.state === 'exported';
    return { takesFile: false, correction: isBack ? settle(asks, 'reopened', valueInFile, showing) : asks };
  }
  if (isQueued(correction) && showing.modifiedAt !== undefined && createdAt > showing.modifiedAt)
    return { takesFile: false, correction: { ...correction, oldValue: valueInFile } };
  return { takesFile: true, correction: settle(correction, 'conflict', valueInFile, showing) };
}

/** The very file that was there before the correction was exported (or made) says nothing about it. */
function isOldNews({ createdAt, exportedAt }: Correction, { sameFileAt }: Showing): boolean {
  return sameFileAt !== undefined && (exportedAt ?? createdAt) > sameFileAt;
}

function settle(correction: Correction, state: CorrectionState, valueInFile: string, showing: Showing): Correction {
  const { importId, at } = showing;
  const daysOut = Math.max(0, Math.floor((Date.parse(at) - Date.parse(correction.exportedAt ?? at)) / 86_400_000));
  return { ...correction, state, outcome: { importId, at, valueInFile, daysOut } };
}
