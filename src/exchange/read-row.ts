import { say, type Said } from '../domain/said';
import type { CellContext, Doubt, Fill } from './fill/cell';
import { MAX_CELL_CHARACTERS } from './file-limits';
import type { FieldOf } from './import-field';
import type { ImportedOf } from './imported-linked';
import type { ImportedRowBase } from './imported-row';
import type { FileRow } from './read-rows';
import type { Column } from './recognition';
import type { RecordKind } from './record-kind';
import { plainText } from './spreadsheet-text';

/** How the rows of one kind of file are read: each cell fills a draft, and the draft becomes a record at the end of the row. */
export interface RowForm<K extends RecordKind, Draft extends ImportedRowBase> {
  /** Fields without which a row says too little: one that ends before a column of them was broken, not shortened. */
  essential: ReadonlySet<FieldOf<K>>;
  start(base: ImportedRowBase): Draft;
  fill: Record<FieldOf<K>, Fill<Draft>>;
  /** The record, or the reason why the row is refused. */
  finish(draft: Draft, isExact: boolean): ImportedOf[K] | { refused: Said };
}

/** Takes note of a cell that was not plainly read. */
export type OnDoubt = (column: Column, cell: string, line: number, doubt: Doubt) => void;

/** A column with what is known about its cells. */
export interface ReadableColumn extends Column {
  context: CellContext;
  /** Under which its cells are kept. */
  customName: string;
}

/** The columns of a file with what is known about their cells. */
export interface ReadableColumns {
  columns: readonly ReadableColumn[];
  /** For files that hold records exactly: the text of a cell as it was before it was written. */
  textOf: ((cell: string) => string) | undefined;
  /** The cells may be those of a spreadsheet, whose errors are texts such as `#N/A`. */
  mayShowErrors: boolean;
}

/** One row of a file as a record of its kind, or the reason why it is refused. Cells that are not understood are kept as custom fields. */
export function readRow<K extends RecordKind, Draft extends ImportedRowBase>(
  row: FileRow,
  cells: readonly string[],
  { columns, textOf, mayShowErrors }: ReadableColumns,
  form: RowForm<K, Draft>,
  onDoubt: OnDoubt,
): ImportedOf[K] | { refused: Said } {
  const flaw = row.flaw ?? findShapeFlaw(row.cells, columns, form.essential as ReadonlySet<Column['use']>);
  if (flaw !== null) return { refused: flaw };
  const draft = form.start({ line: row.line, cells: row.cells, externalIds: [], custom: {} });
  for (const column of columns) {
    if (column.use === 'ignored') continue;
    const written = cells[column.index] ?? '';
    const isError = mayShowErrors && textOf === undefined && written.startsWith('#') && ERROR.test(written.trim());
    if (isError) onDoubt(column, written, row.line, 'error');
    const raw = isError ? '' : (textOf ?? withLineFeeds)(written);
    if (column.use === 'custom') {
      if (raw !== '') draft.custom[column.customName] = raw;
      continue;
    }
    const cell = textOf === undefined ? plainCell(raw) : raw;
    const filled = form.fill[column.use as FieldOf<K>](draft, cell, column.context);
    if (filled === 'read') continue;
    if (typeof filled === 'object') return filled;
    if (filled === 'kept' || filled === 'first') draft.custom[column.customName] = raw;
    onDoubt(column, raw, row.line, filled);
  }
  return form.finish(draft, textOf !== undefined);
}

/** What spreadsheet programs write in four languages where a formula has no value; to Salesforce, `#N/A` says that a field is blank. */
const ERROR =
  /^#(?:N\/A|NV|N\/D|(?:REF|BEZUG|VALUE|WERT|VALEUR|NAME|NOM|DIV\/0|NUM|ZAHL|NOMBRE|NULL|NUL|[¡¿](?:REF|VALOR|NOMBRE|DIV\/0|NUM|NULO))[!?])$/;

/** Lines in a cell end as the file's do; the same text from another file is the same. */
function withLineFeeds(cell: string): string {
  return cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell;
}

/** A cell without what spreadsheets put around it: `="0049"` and `'+49` are texts that were kept from being calculated. */
function plainCell(raw: string): string {
  const cell = raw.trim();
  if (cell.startsWith('="') && cell.endsWith('"')) return cell.slice(2, -1);
  return plainText(cell);
}

function findShapeFlaw(
  cells: readonly string[],
  columns: readonly Column[],
  essential: ReadonlySet<Column['use']>,
): Said | null {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return say('row.moreCells', { cells: cells.length, columns: columns.length });
  if (columns.some(({ index, use }) => index >= cells.length && essential.has(use)))
    return say('row.fewerCells', { cells: cells.length, columns: columns.length });
  const large = cells.findIndex((cell) => cell.length > MAX_CELL_CHARACTERS);
  return large === -1 ? null : say('row.longCell', { column: columns[large]?.header ?? '' });
}
