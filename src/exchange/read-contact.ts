import { FILL_FIELD, type CellContext, type Filled } from './fill-field';
import { MAX_CELL_CHARACTERS } from './file-limits';
import type { ImportedContact } from './imported-contact';
import type { FileRow } from './read-rows';
import type { Column } from './recognition';
import { splitName } from './values/split-name';

/** Columns without which a row says too little: a row that ends before one of them was broken, not shortened. */
const ESSENTIAL = new Set<Column['use']>(['contactId', 'fullName', 'familyName', 'title', 'company', 'profile']);

/** Takes note of a cell that was not plainly read. */
export type OnDoubt = (column: Column, cell: string, line: number, doubt: 'unclear' | 'kept') => void;

/** A column with what is known about its cells. */
export interface ReadableColumn extends Column {
  context: CellContext;
}

/** One row of a file as a contact, or the reason why it is refused. Cells that are not understood are kept as custom fields. */
export function readContact(
  row: FileRow,
  columns: readonly ReadableColumn[],
  onDoubt: OnDoubt,
): ImportedContact | { refused: string } {
  const flaw = row.flaw ?? findShapeFlaw(row.cells, columns);
  if (flaw !== null) return { refused: flaw };
  const contact: ImportedContact = { line: row.line, cells: row.cells, externalIds: [], custom: {} };
  for (const column of columns) {
    const raw = row.cells[column.index] ?? '';
    if (column.use === 'ignored') continue;
    if (column.use === 'custom') {
      if (raw !== '') contact.custom[column.header] = raw;
      continue;
    }
    const filled: Filled = FILL_FIELD[column.use](contact, plainCell(raw), column.context);
    if (typeof filled === 'object') return filled;
    if (filled === 'kept') contact.custom[column.header] = raw;
    if (filled !== 'read') onDoubt(column, raw, row.line, filled);
  }
  return completeName(contact)
    ? contact
    : { refused: 'The row names nobody: the cells for the name and the contact id are blank.' };
}

/** A cell without what spreadsheets put around it: `="0049"` and `'+49` are texts that were kept from being calculated. */
function plainCell(raw: string): string {
  const cell = raw.trim();
  if (cell.startsWith('="') && cell.endsWith('"')) return cell.slice(2, -1);
  return cell.startsWith("'") && /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

function findShapeFlaw(cells: readonly string[], columns: readonly Column[]): string | null {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return `The row has ${cells.length} cells and the header ${columns.length}: a cell with the delimiter in it may lack its quotation marks.`;
  if (columns.some(({ index, use }) => index >= cells.length && ESSENTIAL.has(use)))
    return `The row has ${cells.length} cells and the header ${columns.length}: it may be broken over two lines.`;
  const large = cells.findIndex((cell) => cell.length > MAX_CELL_CHARACTERS);
  return large === -1 ? null : `The cell in “${columns[large]?.header}” is longer than a million characters.`;
}

/** Fills in the full name from its parts or the parts from it; false when the row names nobody. */
function completeName(contact: ImportedContact): boolean {
  const { fullName = '', givenName = '', familyName = '' } = contact;
  if (fullName === '' && givenName === '' && familyName === '') return contact.externalIds.length > 0;
  if (fullName === '') contact.fullName = `${givenName} ${familyName}`.trim();
  else if (givenName === '' && familyName === '') {
    const parts = splitName(fullName);
    contact.givenName = parts.given;
    contact.familyName = parts.family;
    contact.fullName = `${parts.given} ${parts.family}`.trim();
  }
  return true;
}
