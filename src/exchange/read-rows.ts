import Papa, { type ParseError } from 'papaparse';
import { say, type Said } from '../domain/said';
import { refuseNul } from './detect-encoding';
import { MAX_CELL_CHARACTERS } from './file-limits';
import type { Delimiter } from './recognition';
import { refuse, type Refusal } from './refusal';
import { RefusedFile } from './refused-file';

/** One row of a file as written. */
export interface FileRow {
  /** The line its first cell stands on, counted from 1. A quoted cell may span lines. */
  line: number;
  cells: string[];
  /** Why the row cannot be trusted, where that is so. */
  flaw?: Said;
}

/** A row longer than this without an end means that a quotation mark is never closed. */
const MAX_OPEN_TEXT = 4 * MAX_CELL_CHARACTERS;

/** After so much text without a line feed, lines end in another way. */
const SETTLING_TEXT = 1 << 16;

/**
 * Parses text that comes in pieces into rows, a batch for each piece. Blank lines are rows with one empty cell.
 *
 * @throws RefusedFile when a quotation mark is never closed or the text holds NUL characters
 */
export function* readRows(texts: Iterable<string>, delimiter: Delimiter): Generator<FileRow[]> {
  let open = '';
  let line = 1;
  let newline: '\n' | '\r' | undefined;
  for (const text of texts) {
    if (text.includes('\0')) throw new RefusedFile(refuseNul(line + countOf('\n', text.slice(0, text.indexOf('\0')))));
    open += text;
    newline ??= open.includes('\n') || open.length > SETTLING_TEXT ? newlineOf(open) : undefined;
    if (newline === undefined) continue;
    const batch = parseRows(open, line, delimiter, newline, true);
    open = open.slice(batch.end);
    line = batch.nextLine;
    if (open.length > MAX_OPEN_TEXT) throw new RefusedFile(refuseOpenEnd(open, line));
    if (batch.rows.length > 0) yield batch.rows;
  }
  if (open === '') return;
  const { rows } = parseRows(open, line, delimiter, newline ?? newlineOf(open), false);
  // The parser sees one more row, without text, behind a line end at the very end.
  yield rows.at(-1)?.cells.join('') === '' && /[\r\n]$/.test(open) ? rows.slice(0, -1) : rows;
}

interface Batch {
  rows: FileRow[];
  /** The place in the text after the last whole row. */
  end: number;
  nextLine: number;
}

function parseRows(text: string, line: number, delimiter: Delimiter, newline: '\n' | '\r', isCut: boolean): Batch {
  const { data, errors, meta } = new Papa.Parser({ delimiter, newline }).parse(text, 0, isCut) as Parsed;
  const flawed = new Map(errors.map((error) => [error.row ?? 0, error]));
  const hasQuotes = text.includes('"');
  let next = line;
  const rows = data.map((cells, index) => {
    const row: FileRow = { line: next, cells };
    const breaks = hasQuotes ? cells.reduce((sum, cell) => sum + countOf(newline, cell), 0) : 0;
    next += breaks + 1;
    if (newline === '\n') dropCarriageReturn(cells);
    const error = flawed.get(index);
    if (error?.code === 'MissingQuotes' && !isCut)
      throw new RefusedFile(refuseUnclosedQuote(row.line + Math.max(0, breaksBefore(cells, newline))));
    if (error !== undefined && breaks > 0) row.flaw = say('row.quote');
    return row;
  });
  return { rows, end: meta.cursor, nextLine: next };
}

interface Parsed {
  data: string[][];
  errors: ParseError[];
  meta: { cursor: number };
}

/** Lines end with CRLF or LF, also mixed in one file; the parser is told LF and leaves the CR of the last cell to us. */
function dropCarriageReturn(cells: string[]): void {
  const last = cells.length - 1;
  const cell = cells[last];
  if (cell?.endsWith('\r')) cells[last] = cell.slice(0, -1);
}

/** Line breaks in the cells before the last one, which is the one that never ends. */
function breaksBefore(cells: string[], newline: string): number {
  return cells.slice(0, -1).reduce((sum, cell) => sum + countOf(newline, cell), 0);
}

/** Lines end with a CR alone only where there is no LF at all. */
function newlineOf(text: string): '\n' | '\r' {
  return text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
}

function countOf(part: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) count++;
  return count;
}

function refuseOpenEnd(open: string, line: number): Refusal {
  if (open.includes('"')) return refuseUnclosedQuote(line);
  return refuse('not-a-table', say('file.endlessRow', { line }), line);
}

function refuseUnclosedQuote(line: number): Refusal {
  return refuse('unclosed-quote', say('file.openQuote', { line }), line);
}
