import { say } from '../domain/said';
import { findHeader, headerAt, type FoundHeader } from './find-header';
import { readRows, type FileRow } from './read-rows';
import type { Delimiter, LayoutChoice } from './recognition';
import { refuse, type Refusal } from './refusal';
import { RefusedFile } from './refused-file';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 200;

/** How a table is laid out. */
export interface Layout {
  delimiter: Delimiter;
  header: FileRow;
  /** Rows with something in them above the header. */
  preambleRows: number;
}

/**
 * Finds the delimiter and the header from the start of a file: the delimiter whose table makes the most sense. What the user told
 * stands, however little sense it makes.
 */
export function detectLayout(head: string, told: LayoutChoice = {}): Layout | Refusal {
  const named = told.delimiter ?? /^"?sep=([,;\t|])"?\r?$/im.exec(head.slice(0, 10).split('\n', 1)[0] ?? '')?.[1];
  const isTold = told.delimiter !== undefined || told.headerLine !== undefined;
  const candidates = DELIMITERS.filter((delimiter) => named === undefined || delimiter === named).flatMap(
    (delimiter) => {
      const rows = readHead(head, delimiter);
      const header = told.headerLine === undefined ? findHeader(rows) : headerAt(rows, told.headerLine);
      return header === null ? [] : [{ delimiter, rows, header, score: scoreTable(header, rows) + (isTold ? 0.1 : 0) }];
    },
  );
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (best, candidate) => (candidate.score > (best?.score ?? 0) ? candidate : best),
    null,
  );
  if (best === null) return refuse('not-a-table', say('file.noTable'));
  const above = best.rows.slice(0, best.header.index).filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  return { delimiter: best.delimiter, header: best.header.row, preambleRows: above.length };
}

/** The whole rows at the start; none when a quotation mark keeps the first one open, as a wrong delimiter may do. */
function readHead(head: string, delimiter: Delimiter): FileRow[] {
  const end = head.includes('\r') && !head.includes('\n') ? '\r' : '\n';
  try {
    const first = readRows([head + end], delimiter).next();
    return first.done === true ? [] : first.value.slice(0, SAMPLE_ROWS);
  } catch (error) {
    if (error instanceof RefusedFile) return [];
    throw error;
  }
}

/** Named fields weigh most, then that the rows are as wide as the header. Prose with commas is no table: 0. */
function scoreTable(header: FoundHeader, rows: readonly FileRow[]): number {
  const width = header.row.cells.length;
  const below = rows.slice(header.index + 1).filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const fitting = below.filter((row) => row.cells.length === width).length / Math.max(1, below.length);
  if (header.recognised === 0 && (width < 2 || fitting < 0.8)) return 0;
  return header.recognised * 10 + fitting * 5 + Math.min(width, 50) / 50;
}
