import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import { say, type Said } from '../../domain/said';
import type { CorrectionRow, SkippedCorrection, TargetColumn, WriteContext, WrittenCorrections } from '../written-file';
import { chooseColumns } from './choose-columns';
import { noteFormulas } from './note-formulas';
import { placeUpdate } from './place-update';
import { sayContact, sayLabel } from './say-row';
import type { CorrectionCells } from './split-rows';
import { KEY_COLUMN, updateColumns } from './update-columns';
import type { UpdateForm } from './update-form';
import { writeTableFiles, type TableRows } from './write-table-files';

/** A contact with its changed cells, by the key of their column. */
interface UpdatedContact {
  id: string;
  contact: Contact;
  cells: Map<string, { value: string; correctionId: Id }>;
}

/**
 * What stands in the cell of a column that was not corrected; the empty text leaves the field alone. Undefined where no text does: such a contact goes
 * into a file without that column.
 */
export type FillCell = (contact: Contact, column: TargetColumn) => string | undefined;

/**
 * Writes corrections of contacts as an update file: one row a contact, its id first, a column for each field that changed in any of them.
 * Several files where some contacts cannot have all of these columns.
 */
export function writeUpdates(
  rows: readonly CorrectionRow[],
  form: UpdateForm,
  context: WriteContext,
  fill: FillCell = () => '',
): WrittenCorrections {
  const known = chooseColumns(updateColumns(form, context.program), context.template);
  const contacts = new Map<string, UpdatedContact>();
  const notes = new Map<string, Said>();
  const skipped: SkippedCorrection[] = [];
  for (const row of rows) {
    const { id: correctionId, field } = row.correction;
    const placed = placeUpdate(row, form, known, context);
    if ('why' in placed || row.contact === null) {
      skipped.push({ correctionId, why: 'why' in placed ? placed.why : say('skip.contactGone') });
      continue;
    }
    const updated = contacts.get(placed.id) ?? { id: placed.id, contact: row.contact, cells: new Map() };
    const earlier = updated.cells.get(field);
    if (earlier !== undefined) skipped.push({ correctionId: earlier.correctionId, why: replaced(row) });
    contacts.set(placed.id, updated);
    updated.cells.set(field, { value: placed.value, correctionId });
    for (const note of placed.notes) notes.set(JSON.stringify(note), note);
  }
  const columns = changedColumns([...contacts.values()], known);
  const alike = Map.groupBy(contacts.values(), (updated) => gapsOf(updated, columns, fill));
  const tables = [...alike.values()].map((some) => tableOf(some, columns, fill));
  const allNotes = [...notes.values(), ...tables.flatMap((table) => noteFormulas(table.rows, table.columns))];
  return { files: writeTableFiles(tables, { ...form, notes: allNotes }, context), skipped };
}

/** The columns of the fields that changed in any of the contacts, behind that of the id. */
function changedColumns(contacts: readonly UpdatedContact[], known: readonly TargetColumn[]): TargetColumn[] {
  const changed = new Set([KEY_COLUMN, ...contacts.flatMap(({ cells }) => [...cells.keys()])]);
  return known.filter(({ key }) => changed.has(key));
}

/** The columns in which the contact can have no cell. */
function gapsOf({ contact, cells }: UpdatedContact, columns: readonly TargetColumn[], fill: FillCell): string {
  const isGap = (column: TargetColumn) =>
    column.key !== KEY_COLUMN && !cells.has(column.key) && fill(contact, column) === undefined;
  return columns.flatMap((column) => (isGap(column) ? column.key : [])).join();
}

/** Contacts with the same gaps, in the columns of what changed in any of them. */
function tableOf(contacts: readonly UpdatedContact[], known: readonly TargetColumn[], fill: FillCell): TableRows {
  const columns = changedColumns(contacts, known);
  const rows = contacts.map(({ id, contact, cells }): CorrectionCells => ({
    cells: columns.map((column) =>
      column.key === KEY_COLUMN ? id : (cells.get(column.key)?.value ?? fill(contact, column) ?? ''),
    ),
    correctionIds: [...cells.values()].map(({ correctionId }) => correctionId),
  }));
  return { columns, rows };
}

function replaced(row: CorrectionRow): Said {
  return say('skip.newer', { name: sayContact(row), field: sayLabel(row.correction.field) });
}
