import type { RefusedRow } from '../domain/import-run';
import { csvRow } from './csv-row';
import { harmlessText } from './spreadsheet-text';

/**
 * Writes the refused rows of an import as a CSV for a spreadsheet program: line, reason, and the cells under their header, so that
 * they can be mended there and imported again. UTF-8 with byte order mark, CRLF.
 */
export function writeRefusedRows(refused: readonly RefusedRow[], header: readonly string[]): string {
  const lines = refused.map(({ line, reason, cells }) => [String(line), reason, ...cells]);
  const rows = [['Line', 'Reason', ...header], ...lines].map((cells) => csvRow(cells.map(harmlessText)));
  return `\ufeff${rows.join('\r\n')}\r\n`;
}
