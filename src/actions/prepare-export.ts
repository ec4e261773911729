import type { ExportBatch, ExportTarget } from '../domain/batch';
import type { Correction } from '../domain/correction';
import type { Day, Id } from '../domain/ids';
import type { Program } from '../domain/program';
import { writeExcelCsv } from '../exchange/write-excel-csv';
import { writeSalesforceLoader } from '../exchange/write-salesforce-loader';
import type { CorrectionRow, WrittenFile } from '../exchange/written-file';
import { localDay } from '../platform/clock';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';
import { needProgram } from './need';
import type { World } from './world';

const WRITERS: Record<ExportTarget, (rows: readonly CorrectionRow[], program: Program, day: Day) => WrittenFile> = {
  'salesforce-loader': writeSalesforceLoader,
  'excel-csv': writeExcelCsv,
};

/**
 * Writes the queue (or the chosen part of it) into the text of a file and keeps it as a prepared batch. The corrections
 * stay in the queue until the file is really written. Throws an `ActionError` when the file would have no row.
 */
export async function prepareExport(
  world: World,
  { programId, target, correctionIds }: { programId: Id; target: ExportTarget; correctionIds?: readonly Id[] },
): Promise<ExportBatch> {
  return world.store.transact(programId, async (write) => {
    const queue = await write.records.corrections.queue();
    const chosen = correctionIds === undefined ? queue : queue.filter(({ id }) => correctionIds.includes(id));
    if (chosen.length === 0) throw new ActionError('The queue is empty: there is nothing to export yet.');
    const program = await needProgram(write.records);
    const at = world.now();
    const rows = await withRecords(write.records, chosen);
    const file = WRITERS[target](rows, program, localDay(at));
    if (file.rowCount === 0)
      throw new ActionError(['None of the corrections can go into this kind of file.', ...file.notes].join(' '));
    const skipped = new Set(file.skippedCorrectionIds);
    const batch: ExportBatch = {
      id: world.newId(),
      programId,
      target,
      fileName: file.fileName,
      content: file.content,
      correctionIds: rows.map(({ correction }) => correction.id).filter((id) => !skipped.has(id)),
      rowCount: file.rowCount,
      notes: file.notes,
      createdAt: at,
      state: 'prepared',
    };
    await write.add('batches', [batch]);
    const summary = `${file.fileName} prepared with ${batch.correctionIds.length} corrections`;
    write.event({ id: world.newId(), at, action: 'prepare-export', summary, contactIds: [] });
    return batch;
  });
}

/** Each correction with its contact and account; grouped by record, in the order in which the records came in. */
async function withRecords(records: ProgramRecords, corrections: readonly Correction[]): Promise<CorrectionRow[]> {
  const idsOf = (record: Correction['record']) =>
    corrections.filter((correction) => correction.record === record).map(({ recordId }) => recordId);
  const contacts = new Map((await records.contacts.many([...new Set(idsOf('contact'))])).map((row) => [row.id, row]));
  const accountIds = [...idsOf('account'), ...[...contacts.values()].flatMap(({ accountId }) => accountId ?? [])];
  const accounts = new Map((await records.rows('accounts', [...new Set(accountIds)])).map((row) => [row.id, row]));
  const place = new Map(
    corrections
      .map(({ recordId }) => recordId)
      .reverse()
      .map((id, index) => [id, -index]),
  );
  const grouped = corrections.toSorted((a, b) => place.get(a.recordId)! - place.get(b.recordId)!);
  return grouped.map((correction) => {
    const contact = (correction.record === 'contact' && contacts.get(correction.recordId)) || null;
    const accountId = correction.record === 'account' ? correction.recordId : contact?.accountId;
    return { correction, contact, account: (accountId && accounts.get(accountId)) || null };
  });
}
