import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';

/** A workbook in words that can be read; it is written by another library than the one that Muster reads with. */
export interface Book {
  /** Days are counted from 1904, as older programs on the Mac do. */
  isFrom1904?: boolean;
  /** Texts stand in the cells themselves, as the results of formulas do, and not in a table of shared ones. */
  hasOwnTexts?: boolean;
  sheets: { name: string; isHidden?: boolean; rows: BookCell[][]; merged?: string[] }[];
}

/** A text, a number, yes or no, nothing; a day ("2026-03-12"), a number in a format, the result of a formula, or an error. */
type BookCell =
  | string
  | number
  | boolean
  | null
  | { day: string }
  | { number: number; format: string }
  | { formula: string; result: string | number }
  | { error: number };

/** The bytes of the workbook, always the same. */
export function buildBook({ sheets, isFrom1904 = false, hasOwnTexts = false }: Book): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const { name, rows, merged = [] } of sheets)
    utils.book_append_sheet(book, sheetOf(rows, merged, isFrom1904), name);
  book.Workbook = {
    WBProps: { date1904: isFrom1904 },
    Sheets: sheets.map(({ name, isHidden = false }) => ({ name, Hidden: isHidden ? 1 : 0 })),
  };
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', bookSST: !hasOwnTexts, compression: true }) as ArrayBuffer,
  );
}

function sheetOf(rows: readonly BookCell[][], merged: readonly string[], isFrom1904: boolean): WorkSheet {
  const sheet: WorkSheet = {};
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== null) sheet[utils.encode_cell({ r: row, c: column })] = cellOf(cell, isFrom1904);
    }),
  );
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width - 1 } });
  sheet['!merges'] = merged.map((range) => utils.decode_range(range));
  return sheet;
}

function cellOf(cell: NonNullable<BookCell>, isFrom1904: boolean): CellObject {
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  if ('day' in cell) return { t: 'n', v: serialOf(cell.day, isFrom1904), z: 'yyyy-mm-dd' };
  if ('error' in cell) return { t: 'e', v: cell.error };
  if ('number' in cell) return { t: 'n', v: cell.number, z: cell.format };
  const { formula, result } = cell;
  return typeof result === 'number' ? { t: 'n', v: result, f: formula } : { t: 's', v: result, f: formula };
}

/** The number of a day: 1 is the first of January 1900, and 1900 is held to be a leap year; or 0 is the first of January 1904. */
function serialOf(day: string, isFrom1904: boolean): number {
  const from = isFrom1904 ? '1904-01-01' : '1899-12-30';
  return (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
