import type { ImportedRow } from '../import-plan';
import type { PlannedImport } from '../import-protocol';
import type { OutcomeRows } from './import-session';

/** The rows of a plan by what becomes of them, in the order of the file. */
export function groupByOutcome(rows: readonly ImportedRow[]): OutcomeRows {
  const groups: OutcomeRows = {
    added: [],
    updated: [],
    unchanged: [],
    merged: [],
    asked: [],
    erased: [],
    skipped: [],
  };
  for (const row of rows) groups[row.outcome].push(row);
  return groups;
}

/** How many rows there are of each outcome. */
export function countOutcomes(groups: OutcomeRows): PlannedImport['outcomes'] {
  const counts = Object.entries(groups).map(([outcome, rows]) => [outcome, rows.length]);
  return Object.fromEntries(counts) as PlannedImport['outcomes'];
}
