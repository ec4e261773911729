import type { Change, Event, RecordTable } from '../domain/event';
import type { Id, Instant } from '../domain/ids';
import { isSame } from '../domain/is-same';
import type { ProgramRecords } from '../store/program-records';
import type { RecordRows } from '../store/record-rows';
import { ActionError } from './action-error';
import { findDependents } from './find-dependents';
import { isOnlySeenSince, refuseUndo } from './later-events';
import { revertRow, type Row } from './revert-row';

/** The rows to write and to delete, by table, so that an event is undone. */
export interface UndoPlan {
  put: Map<RecordTable, Map<Id, Row>>;
  remove: Map<RecordTable, Set<Id>>;
}

/** Muster's own notes on pages: where a page was seen again since, they are newer and stay. */
const OWN_NOTES: readonly RecordTable[] = ['observations', 'judgements'];

/**
 * Plans the inverse of an event from its changes. Each row gets back what the event changed in it and keeps what changed
 * elsewhere in it since; what Muster merely learnt from a page since gives way. Throws an `ActionError` where a later
 * event changed the same.
 */
export async function planUndo(records: ProgramRecords, event: Event, at: Instant): Promise<UndoPlan> {
  const plan: UndoPlan = { put: new Map(), remove: new Map() };
  const changes = await records.changes.ofEvent(event.id);
  if (changes.length === 0) throw new ActionError('Nothing is left of this step that could be undone.');
  for (const table of new Set(changes.map((change) => change.table))) {
    const own = changes.filter((change) => change.table === table);
    const ids = own.map(({ recordId }) => recordId);
    const current = new Map<Id, Row>((await records.rows(table, ids)).map((row) => [row.id, row]));
    const put = new Map<Id, Row>();
    const remove = new Set<Id>();
    for (const change of own) {
      const row = current.get(change.recordId);
      const simple = revertChange(change, row, at);
      // Awaiting for each of many rows would outlast the transaction: only the few in conflict need the store again.
      const reverted = simple === 'conflict' ? await resolveConflict(records, change, row) : simple;
      if (reverted === undefined) remove.add(change.recordId);
      else if (!isSame(reverted, row)) put.set(reverted.id, reverted);
    }
    plan.put.set(table, put);
    plan.remove.set(table, remove);
  }
  for (const [table, ids] of await findDependents(records, plan))
    plan.remove.set(table, new Set([...(plan.remove.get(table) ?? []), ...ids]));
  return plan;
}

function revertChange(change: Change, row: Row | undefined, at: Instant): Row | undefined | 'conflict' {
  // The run of an import stays in the list, marked as undone.
  if (change.table === 'importRuns' && change.before === undefined && row !== undefined)
    return { ...(row as RecordRows['importRuns']), undoneAt: at };
  return revertRow(change, row);
}

async function resolveConflict(
  records: ProgramRecords,
  change: Change,
  row: Row | undefined,
): Promise<Row | undefined> {
  if (OWN_NOTES.includes(change.table)) return row;
  if (await isOnlySeenSince(records, change)) return change.before as Row | undefined;
  return refuseUndo(records, change.recordId, change.id);
}
