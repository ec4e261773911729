import { type ExportBatch, correctionIdsOf } from '../domain/batch';
import { type Correction, isQueued } from '../domain/correction';
import type { ExportTarget } from '../domain/export-target';
import type { Id } from '../domain/ids';
import type { ProgramRecords } from '../store/program-records';
import { needBatch } from './need-batch';
import { type BatchReport, reportBatch } from './read-batches';
import type { World } from './world';

/**
 * How a correction of a batch stands. `waiting`: in the queue, for the batch is not saved or was taken back. `reopened`: came back with
 * an import and waits. `went-on`: is out, or was settled, in another batch.
 */
export type LineState = 'waiting' | 'out' | 'landed' | 'reopened' | 'conflict' | 'withdrawn' | 'went-on';

/** One correction of a batch: what was asked, and what came of it. */
export interface BatchLine {
  correction: Correction;
  /** Of the contact or account; empty when it is gone. */
  name: string;
  /** The contact's company; empty for an account. */
  company: string;
  /** The forms of the files that carry it. */
  targets: ExportTarget[];
  state: LineState;
  /** What the import that settled it had, and after how many days; null where none has. */
  shown: { valueInFile: string; daysOut: number } | null;
  /** The other batch, where it went on to one. */
  wentOnTo: Pick<ExportBatch, 'id' | 'fileName'> | null;
}

/** A batch with all its corrections, in the order of its files. Those of erased people are not there any more. */
export async function readBatch(
  { store }: World,
  { programId, batchId }: { programId: Id; batchId: Id },
): Promise<{ report: BatchReport; lines: BatchLine[] }> {
  const records = store.in(programId);
  const batch = await needBatch(records, batchId);
  const corrections = await records.corrections.many(correctionIdsOf(batch));
  const [names, others, targets] = [
    await readNames(records, corrections),
    await records.batches.all(),
    targetsOf(batch),
  ];
  const fileNames = new Map(others.map(({ id, fileName }) => [id, fileName]));
  const lines = corrections.map((correction): BatchLine => {
    const state = stateOf(correction, batchId);
    const { batchId: other = '' } = correction;
    const fileName = fileNames.get(other);
    return {
      correction,
      ...(names.get(correction.recordId) ?? { name: '', company: '' }),
      targets: targets.get(correction.id) ?? [],
      state,
      shown: (isSettled(state) && correction.outcome) || null,
      wentOnTo: state === 'went-on' && fileName !== undefined ? { id: other, fileName } : null,
    };
  });
  return { report: reportBatch(batch, lines.filter(({ state }) => state === 'out').length), lines };
}

function stateOf(correction: Correction, batchId: Id): LineState {
  const { state } = correction;
  if (correction.batchId !== undefined && correction.batchId !== batchId) return 'went-on';
  if (state === 'exported') return 'out';
  return state === 'pending' || (isQueued(correction) && correction.batchId === undefined) ? 'waiting' : state;
}

function isSettled(state: LineState): boolean {
  return state === 'landed' || state === 'reopened' || state === 'conflict';
}

function targetsOf(batch: ExportBatch): Map<Id, ExportTarget[]> {
  const targets = new Map<Id, ExportTarget[]>();
  for (const { target, correctionIds } of batch.files)
    for (const id of correctionIds) {
      const known = targets.get(id) ?? [];
      if (!known.includes(target)) targets.set(id, [...known, target]);
    }
  return targets;
}

async function readNames(
  records: ProgramRecords,
  corrections: readonly Correction[],
): Promise<Map<Id, { name: string; company: string }>> {
  const idsOf = (record: Correction['record']) => [
    ...new Set(corrections.filter((one) => one.record === record).map(({ recordId }) => recordId)),
  ];
  const [contacts, accounts] = await Promise.all([
    records.contacts.many(idsOf('contact')),
    records.rows('accounts', idsOf('account')),
  ]);
  return new Map([
    ...contacts.map(({ id, name, company }) => [id, { name: name.full, company }] as const),
    ...accounts.map(({ id, name }) => [id, { name, company: '' }] as const),
  ]);
}
