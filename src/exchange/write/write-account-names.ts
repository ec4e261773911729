import type { ExportTarget } from '../../domain/export-target';
import type { RecordSystem } from '../../domain/external-id';
import { say, type Said } from '../../domain/said';
import type { CorrectionRow, WriteContext, WrittenColumn, WrittenCorrections } from '../written-file';
import { noteFormulas } from './note-formulas';
import type { CorrectionCells, SplitLimits } from './split-rows';
import { writeTableFiles } from './write-table-files';

/** A file with the new names of accounts. */
export interface AccountNamesForm {
  target: ExportTarget;
  what: string;
  system: RecordSystem;
  /** What the id is called in sentences. */
  idName: Said;
  keyHeader: string;
  nameHeader: string;
  limits: SplitLimits;
}

/** Writes renames of accounts as an update file: id and name. An account without an id is left out, with what to do. */
export function writeAccountNames(
  rows: readonly CorrectionRow[],
  form: AccountNamesForm,
  context: WriteContext,
): WrittenCorrections {
  const columns: WrittenColumn[] = [
    { key: 'key', header: form.keyHeader, kind: 'id' },
    { key: 'name', header: form.nameHeader, kind: 'text' },
  ];
  const names = new Map<string, CorrectionCells>();
  const skipped = [];
  for (const { correction, account } of rows) {
    const id = account?.externalIds.find(({ system }) => system === form.system)?.id;
    if (id === undefined || correction.newValue === '') {
      const name = correction.oldValue;
      const why = id === undefined ? say('skip.account.noId', { name, id: form.idName }) : say('skip.account.noName');
      skipped.push({ correctionId: correction.id, why });
      continue;
    }
    const earlier = names.get(id)?.correctionIds ?? [];
    for (const correctionId of earlier)
      skipped.push({ correctionId, why: say('skip.account.newer', { name: correction.oldValue }) });
    names.set(id, { cells: [id, correction.newValue], correctionIds: [correction.id] });
  }
  const lines = [...names.values()];
  const facts = { ...form, notes: noteFormulas(lines, columns) };
  return { files: writeTableFiles([{ columns, rows: lines }], facts, context), skipped };
}
