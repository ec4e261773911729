import { say } from '../../domain/said';
import type {
  CorrectionRow,
  FileBody,
  SkippedCorrection,
  WriteContext,
  WriteCorrections,
  WrittenFile,
  WrittenTable,
} from '../written-file';
import { MAX_CELL, MAX_SHEET_ROWS } from '../encode/sheet-limits';
import { chooseColumns } from './choose-columns';
import { exportFileName } from './export-file-name';
import { CHANGE_COLUMNS, REVIEW_COLUMNS, type SheetColumn } from './sheet-columns';
import { partRows } from './join-written';
import { nameAsInSystem } from './name-as-in-system';

/** Old and new values as a workbook: a sheet of contacts and a sheet of accounts, where there are corrections of them. */
export const writeExcel: WriteCorrections = (rows, context) => {
  const [fitting, skipped] = partFitting(nameAsInSystem(rows, context.waiting), CHANGE_COLUMNS, context);
  const [contacts, accounts] = partRows(fitting, ({ correction }) => correction.record === 'contact');
  const tables = [
    ...sheetsOf('Contacts', contacts, CHANGE_COLUMNS, context),
    ...sheetsOf('Accounts', accounts, CHANGE_COLUMNS, context),
  ];
  return { files: fileOf('excel', 'corrections', fitting, { form: 'workbook', tables }, context), skipped };
};

/** Old and new values as a CSV for a spreadsheet program. */
export const writeExcelCsv: WriteCorrections = (rows, context) => {
  const table = sheetOf('Corrections', nameAsInSystem(rows, context.waiting), CHANGE_COLUMNS, context);
  return { files: fileOf('excel-csv', 'corrections', rows, { form: 'excel-csv', table }, context), skipped: [] };
};

/** The record-review sheet for the administrator of RO Innovation. */
export const writeRoReview: WriteCorrections = (rows, context) => {
  const [fitting, skipped] = partFitting(nameAsInSystem(rows, context.waiting), REVIEW_COLUMNS, context);
  const tables = sheetsOf('Record review', fitting, REVIEW_COLUMNS, context);
  return { files: fileOf('ro-innovation', 'ro-review', fitting, { form: 'workbook', tables }, context), skipped };
};

/** The rows as a sheet, or as several where they are more than a sheet holds; none when there are no rows. */
function sheetsOf(
  name: string,
  rows: readonly CorrectionRow[],
  known: readonly SheetColumn[],
  context: WriteContext,
): WrittenTable[] {
  const most = MAX_SHEET_ROWS - 1;
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, sheet) => {
    const some = rows.slice(sheet * most, (sheet + 1) * most);
    return sheetOf(sheet === 0 ? name : `${name} ${sheet + 1}`, some, known, context);
  });
}

function sheetOf(
  name: string,
  rows: readonly CorrectionRow[],
  known: readonly SheetColumn[],
  context: WriteContext,
): WrittenTable {
  const chosen = chooseColumns(known, context.template);
  return {
    name,
    columns: chosen.map(({ key, header, kind }) => ({ key, header, kind })),
    rows: rows.map((row) => chosen.map((column) => column.cell(row, context))),
  };
}

function fileOf(
  target: WrittenFile['target'],
  what: string,
  rows: readonly CorrectionRow[],
  body: FileBody,
  { program, day }: WriteContext,
): WrittenFile[] {
  if (rows.length === 0) return [];
  const extension = body.form === 'workbook' ? 'xlsx' : 'csv';
  return [
    {
      target,
      fileName: exportFileName(program.name, what, day, extension),
      rowCount: rows.length,
      correctionIds: rows.map(({ correction }) => correction.id),
      notes: [],
      body,
    },
  ];
}

/** The rows whose cells a workbook can hold, and the others with what to do about them. */
function partFitting(
  rows: readonly CorrectionRow[],
  columns: readonly SheetColumn[],
  context: WriteContext,
): [fitting: CorrectionRow[], skipped: SkippedCorrection[]] {
  const isTooLong = (row: CorrectionRow) => columns.some((column) => column.cell(row, context).length > MAX_CELL);
  const [long, fitting] = partRows(rows, isTooLong);
  const skipped = long.map(({ correction, contact, account }) => ({
    correctionId: correction.id,
    why: say('skip.longCell', { name: contact?.name.full ?? account?.name ?? say('skip.aRecord'), most: MAX_CELL }),
  }));
  return [fitting, skipped];
}
