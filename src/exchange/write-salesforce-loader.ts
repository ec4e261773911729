import type { CorrectableField } from '../domain/correction';
import type { Day, Id } from '../domain/ids';
import type { Program } from '../domain/program';
import { csvRow } from './csv-row';
import { exportFileName } from './export-file-name';
import { FIELD_LABELS } from './field-labels';
import { loaderValue } from './loader-value';
import { isFormulaLike } from './spreadsheet-text';
import type { CorrectionRow, WrittenFile } from './written-file';

/** The fields that every Salesforce has under these names. The others are custom there, and known only from an import. */
const STANDARD_NAMES: Partial<Record<CorrectableField, string>> = {
  title: 'Title',
  givenName: 'FirstName',
  familyName: 'LastName',
  location: 'MailingCity',
};

/** What the writer needs of a program. */
export type LoaderProgram = Pick<Program, 'name' | 'fieldNames' | 'statusLabels'>;

/**
 * Writes corrections of contacts as an update file for Salesforce Data Loader: UTF-8 without byte order mark, LF, one row a contact,
 * `Id` first, API names, only changed fields. An empty cell leaves a field alone; `#N/A` clears it. Values are data here: they are
 * written as they are, and those that a spreadsheet program might calculate are named in the notes. What the file cannot carry
 * (accounts, contacts without a Salesforce id, fields whose column is unknown) is skipped, with a note that says what to do.
 *
 * @param day the day of the export, for the file's name
 */
export function writeSalesforceLoader(rows: readonly CorrectionRow[], program: LoaderProgram, day: Day): WrittenFile {
  const updates = new Map<string, Map<string, string>>();
  const columns = new Set<string>();
  const notes = new Set<string>();
  const skippedCorrectionIds: Id[] = [];
  for (const row of rows) {
    const cell = placeCell(row, program);
    if ('skipped' in cell) {
      skippedCorrectionIds.push(row.correction.id);
      notes.add(cell.skipped);
      continue;
    }
    columns.add(cell.column);
    const update = updates.get(cell.id) ?? new Map<string, string>();
    updates.set(cell.id, update.set(cell.column, cell.value));
    cell.notes.forEach((note) => notes.add(note));
  }
  const header = ['Id', ...columns];
  const lines = [...updates].map(([id, cells]) => [id, ...[...columns].map((column) => cells.get(column) ?? '')]);
  return {
    content: [header, ...lines].map((cells) => `${csvRow(cells)}\n`).join(''),
    fileName: exportFileName(program.name, 'salesforce', day),
    rowCount: updates.size,
    notes: [...notes],
    skippedCorrectionIds,
  };
}

type Cell = { id: string; column: string; value: string; notes: string[] } | { skipped: string };

function placeCell({ correction, contact, account }: CorrectionRow, program: LoaderProgram): Cell {
  const { field, newValue } = correction;
  if (correction.record === 'account')
    return skip(
      `Account “${correction.oldValue}” is now “${newValue}”: a contact file cannot rename accounts. Rename it in Salesforce.`,
    );
  const name = contact?.name.full ?? 'A contact';
  const id = contact?.externalIds.find(({ system }) => system === 'salesforce')?.id;
  if (id === undefined)
    return skip(`${name} has no Salesforce id. Import a file that gives it, or use the Excel form.`);
  if (field === 'company')
    return skip(
      `${name} (${account?.name ?? contact?.company}): in Salesforce the company is the account. Move the contact to “${newValue}” there.`,
    );
  const column = program.fieldNames[field] ?? STANDARD_NAMES[field];
  if (column === undefined)
    return skip(
      `No column is known for “${FIELD_LABELS[field]}”. Import a Data Loader export that has it once; then it can be written.`,
    );
  const read = loaderValue(field, newValue, program);
  if ('unfit' in read) return skip(`${name}: ${read.unfit}`);
  const notes = [...read.notes];
  if (isFormulaLike(read.value))
    notes.push(
      `${name}: “${read.value}” begins like a formula. Load the file as it is; do not open it in a spreadsheet.`,
    );
  return { id, column, value: read.value, notes };
}

function skip(why: string): Cell {
  return { skipped: `${why} It stays in the queue.` };
}
