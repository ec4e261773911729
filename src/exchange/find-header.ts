import { countNamedFields } from './header-words';
import type { FileRow } from './read-rows';

/** How many rows are searched for the header. */
const SEARCHED_ROWS = 20;

/** The header row of a table. */
export interface FoundHeader {
  row: FileRow;
  /** Where it stands among the rows that were searched. */
  index: number;
  /** How many fields its words name. */
  recognised: number;
}

/**
 * Finds the header among the first rows of a file, below preambles of any length: the row whose cells name the most fields; where
 * no row names two, the first row that looks like names (several cells, none blank, none a number, an address or a date).
 */
export function findHeader(rows: readonly FileRow[]): FoundHeader | null {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const found = searched.map((row, index) => ({ row, index, recognised: countNamedFields(row.cells) }));
  const best = found.reduce<FoundHeader | null>(
    (best, candidate) => (candidate.recognised > (best?.recognised ?? 0) ? candidate : best),
    null,
  );
  const named = found.find(({ row }) => looksLikeNames(row.cells)) ?? null;
  if (best === null) return named;
  if (best.recognised < 2) return best.row === firstFilled(searched) ? best : named;
  return named !== null && isAccident(best, named) ? named : best;
}

/** Takes the row on a line for the header, whatever is in it; null when the line has no row among the first ones. */
export function headerAt(rows: readonly FileRow[], line: number): FoundHeader | null {
  const index = rows.slice(0, SEARCHED_ROWS).findIndex((row) => row.line === line);
  const row = rows[index];
  return row === undefined ? null : { row, index, recognised: countNamedFields(row.cells) };
}

/** Two words in a wide row may be the values of a contact, where a row of the same width above it looks like names. */
function isAccident({ row, index, recognised }: FoundHeader, named: FoundHeader): boolean {
  const isWeak = recognised === 2 && row.cells.filter((cell) => cell.trim() !== '').length >= 5;
  return isWeak && named.index < index && named.row.cells.length === row.cells.length;
}

function firstFilled(rows: readonly FileRow[]): FileRow | undefined {
  return rows.find((row) => row.cells.some((cell) => cell.trim() !== ''));
}

/** Names are short, and are no sentences, numbers, dates or addresses. */
function looksLikeNames(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isName = (cell: string) => cell.length < 60 && cell.split(/\s+/).length <= 4 && !NO_NAME.test(cell);
  return filled.length >= 2 && filled.length * 2 > cells.length && filled.every(isName);
}

const NO_NAME = /^[\d\s.,:/+-]+$|@|:\/\/|[.!?]$/;
