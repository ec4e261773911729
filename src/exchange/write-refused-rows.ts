import type { RefusedRow } from '../domain/import-run';
import type { Say } from '../domain/say-in';
import { csvRow } from './csv-row';
import { harmlessText } from './spreadsheet-text';

/** The columns of a list of refused rows that stand before those of the file. */
const REFUSAL_COLUMNS = ['Line', 'Reason'];

/** How many columns below a header tell of refusals, and nothing of the records: those of a list of refused rows that comes back mended. */
export function countRefusalColumns(header: readonly string[]): number {
  return REFUSAL_COLUMNS.every((name, index) => header[index] === name) ? REFUSAL_COLUMNS.length : 0;
}

/**
 * Writes the refused rows of an import as a CSV for a spreadsheet program: line, reason, and the cells under their header, so that
 * they can be mended there and imported again. UTF-8 with byte order mark, CRLF. `say` puts the reasons into the words of the file.
 */
export function writeRefusedRows(refused: readonly RefusedRow[], header: readonly string[], say: Say): string {
  const lines = refused.map(({ line, reason, cells }) => [String(line), say(reason), ...cells]);
  const rows = [[...REFUSAL_COLUMNS, ...header], ...lines].map((cells) => csvRow(cells.map(harmlessText)));
  return `\ufeff${rows.join('\r\n')}\r\n`;
}
