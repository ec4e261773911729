import type { Change, Event, RecordTable } from '../domain/event';
import type { Id, Instant } from '../domain/ids';
import { isSame } from '../domain/is-same';
import { say } from '../domain/said';
import type { ProgramRecords } from '../store/program-records';
import type { RecordRows } from '../store/record-rows';
import { ActionError } from './action-error';
import { findDependents } from './find-dependents';
import { followRenames } from './follow-renames';
import { isOnlySeen, refuseUndo } from './later-events';
import { refuseForNames } from './refuse-for-names';
import { revertRow, type Row } from './revert-row';
import type { UndoPlan } from './undo-plan';

/** Muster's own notes, on pages and on review runs: where they were changed since, they are newer and stay. */
const OWN_NOTES: readonly RecordTable[] = ['observations', 'judgements', 'runs', 'runSteps'];

/**
 * Plans the inverse of an event from its changes. Each row gets back what the event changed in it and keeps what changed
 * elsewhere in it since; what Muster merely learnt from a page since gives way. Throws an `ActionError` where a later
 * event changed the same.
 */
export async function planUndo(records: ProgramRecords, event: Event, at: Instant): Promise<UndoPlan> {
  const plan: UndoPlan = { put: new Map(), remove: new Map() };
  const changes = await records.changes.ofEvent(event.id);
  if (changes.length === 0) throw new ActionError(say('refused.nothingLeft'));
  for (const [table, own] of Map.groupBy(changes, (change) => change.table)) {
    const put = new Map<Id, Row>();
    const remove = new Set<Id>();
    for (const { change, row, later } of await readStates(records, table, own)) {
      const simple = revertChange(change, row, later, at);
      // Awaiting for each of many rows would outlast the transaction: only the few in conflict need the store again.
      const reverted = simple === 'conflict' ? await resolveConflict(records, change, row, later) : simple;
      if (reverted === undefined) remove.add(change.recordId);
      else if (!isSame(reverted, row)) put.set(reverted.id, reverted);
    }
    plan.put.set(table, put);
    plan.remove.set(table, remove);
  }
  await refuseForNames(records, plan);
  await followRenames(records, plan, at);
  for (const [table, ids] of await findDependents(records, plan))
    plan.remove.set(table, new Set([...(plan.remove.get(table) ?? []), ...ids]));
  return plan;
}

/** A change with the row as it is now, and the changes of the row that came later. */
interface State {
  change: Change;
  row: Row | undefined;
  later: Change[];
}

/**
 * Reads the rows of changes. A row that was created and never changed since is not read: it is as it was. Of other created
 * ones, the next change tells what they were at first.
 */
async function readStates(records: ProgramRecords, table: RecordTable, changes: readonly Change[]): Promise<State[]> {
  const ids = changes.map(({ recordId }) => recordId);
  const later = await records.changes.since(table, ids, changes.at(-1)?.id ?? 0);
  const isRead = ({ before, recordId }: Change) =>
    table === 'importRuns' || before !== undefined || later.has(recordId);
  const read = await records.rows(
    table,
    changes.filter(isRead).map(({ recordId }) => recordId),
  );
  const rows = new Map<Id, Row>(read.map((row) => [row.id, row]));
  return changes.map((change) => {
    const since = later.get(change.recordId) ?? [];
    const row = rows.get(change.recordId);
    const after = change.before === undefined ? (since[0]?.before ?? row) : change.after;
    return { change: { ...change, after }, row, later: since };
  });
}

function revertChange(
  change: Change,
  row: Row | undefined,
  later: readonly Change[],
  at: Instant,
): Row | undefined | 'conflict' {
  // The run of an import stays in the list, marked as undone.
  if (change.table === 'importRuns' && change.before === undefined && row !== undefined)
    return { ...(row as RecordRows['importRuns']), undoneAt: at };
  // A contact that is gone since lives on in another one: what took it away comes first.
  if (change.table === 'contacts' && change.before === undefined && row === undefined && later.length > 0)
    return 'conflict';
  return revertRow(change, row);
}

async function resolveConflict(
  records: ProgramRecords,
  change: Change,
  row: Row | undefined,
  later: readonly Change[],
): Promise<Row | undefined> {
  if (OWN_NOTES.includes(change.table)) return row;
  if (await isOnlySeen(records, later)) return change.before as Row | undefined;
  return refuseUndo(records, later);
}
