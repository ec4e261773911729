import { say } from '../../domain/said';
import type { WriteCorrections } from '../written-file';
import { fillSheetCells } from './fill-sheet-cells';
import { joinWritten, partRows } from './join-written';
import type { UpdateForm } from './update-form';
import { writeUpdates } from './write-updates';

/** Contacts for a Smartsheet sheet: its key column first, its own column names, within its limits. */
export const SMARTSHEET_CONTACTS: UpdateForm = {
  target: 'smartsheet',
  what: 'smartsheet',
  system: 'smartsheet',
  idName: say('id.smartsheet'),
  keyHeader: ({ columns }) => columns.key,
  header: (field, { columns }) => columns[field],
  style: { name: 'Smartsheet', clear: '', yes: 'true', no: 'false' },
  move: (company) => ({ value: company, notes: [] }),
  limits: { rows: 20_000, cells: 500_000 },
  maxCell: 4000,
};

/**
 * Update files for Smartsheet, fit for Data Shuttle's update by key. Its sheet has one row a contact and none an account: a rename is for
 * the user to make.
 */
export const writeSmartsheet: WriteCorrections = (rows, context) => {
  const [contacts, accounts] = partRows(rows, ({ correction }) => correction.record === 'contact');
  const waiting = [...rows.map(({ correction }) => correction), ...context.waiting];
  const written = writeUpdates(
    contacts,
    SMARTSHEET_CONTACTS,
    context,
    fillSheetCells(SMARTSHEET_CONTACTS, context, waiting),
  );
  const skipped = accounts.map(({ correction }) => ({
    correctionId: correction.id,
    why: say('skip.sheetAccount', { before: correction.oldValue, after: correction.newValue }),
  }));
  return joinWritten(
    { ...written, files: written.files.map((file) => ({ ...file, notes: [say('out.filled'), ...file.notes] })) },
    { files: [], skipped },
  );
};
