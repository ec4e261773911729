import type { Id } from '../../domain/ids';
import { csvRow } from '../csv-row';

/** One row of a file of corrections, and the corrections it stands for. */
export interface CorrectionCells {
  cells: string[];
  correctionIds: Id[];
}

/** What one file may hold; the header counts. Absent parts have no limit. */
export interface SplitLimits {
  rows?: number;
  cells?: number;
  /** In UTF-8. */
  bytes?: number;
}

/** The rows in as few files as the limits allow, in their order. A row that is too large alone still gets a file. */
export function splitRows(
  header: readonly string[],
  rows: readonly CorrectionCells[],
  { rows: maxRows = Infinity, cells = Infinity, bytes = Infinity }: SplitLimits,
): CorrectionCells[][] {
  const most = Math.max(1, Math.min(maxRows, Math.floor(cells / header.length)) - 1);
  const files: CorrectionCells[][] = [];
  let file: CorrectionCells[] = [];
  let size = sizeOf(header);
  for (const row of rows) {
    const rowSize = bytes === Infinity ? 0 : sizeOf(row.cells);
    if (file.length > 0 && (file.length === most || size + rowSize > bytes)) {
      files.push(file);
      file = [];
      size = sizeOf(header);
    }
    file.push(row);
    size += rowSize;
  }
  return file.length === 0 ? files : [...files, file];
}

const encoder = new TextEncoder();

function sizeOf(cells: readonly string[]): number {
  return encoder.encode(csvRow(cells)).length + 1;
}
