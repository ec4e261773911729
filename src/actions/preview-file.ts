import type { ColumnChoice } from '../domain/export-template';
import type { ExportTarget, ListTarget } from '../domain/export-target';
import { chooseColumns } from '../exchange/write/choose-columns';
import type { FileBody, TargetColumn, WrittenTable } from '../exchange/written-file';
import type { FilePreview } from './export-protocol';

/** So many rows of a table, or lines of a text, are shown. */
const SHOWN = 20;

/** What is known of a file besides its body. */
type FileFacts = Pick<FilePreview, 'fileName' | 'rowCount' | 'corrections' | 'notes'> & {
  target: ExportTarget | ListTarget;
  body: FileBody;
};

/** The beginning of a file, with the columns that its form knows and the template chooses among. */
export function previewFile(
  { body, target, fileName, rowCount, corrections, notes }: FileFacts,
  known: readonly TargetColumn[],
  template: ColumnChoice | undefined,
): FilePreview {
  const chosen = chooseColumns(known, template);
  const others = known.filter(({ key }) => chosen.every((column) => column.key !== key));
  const columns = [
    ...chosen.map((column) => ({ ...pick(column), isChosen: true })),
    ...others.map((column) => ({ ...pick(column), isChosen: false })),
  ];
  return { target, fileName, rowCount, corrections, notes, columns, tables: previewBody(body) };
}

/** Only what can be posted to the page: writers keep functions in their columns. */
function pick({ key, header, kind, isFixed }: TargetColumn): TargetColumn {
  return { key, header, kind, isFixed };
}

function previewBody(body: FileBody): FilePreview['tables'] {
  if ('table' in body) return [previewTable(body.table)];
  if ('tables' in body) return body.tables.map(previewTable);
  const { opening, records, separator } = body.text;
  const lines = (opening + records.slice(0, SHOWN).join(separator)).split(/\r?\n/, SHOWN);
  return [{ name: '', headers: [], rows: lines.map((line) => [line]) }];
}

function previewTable({ name, columns, rows }: WrittenTable): FilePreview['tables'][number] {
  return { name, headers: columns.map(({ header }) => header), rows: rows.slice(0, SHOWN) };
}
