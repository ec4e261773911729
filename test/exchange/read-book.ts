import { read, utils, type CellObject } from '@e965/xlsx';

/** What an independent reader finds in a workbook: of each sheet its cells by row, with type, value and format; a blank one is undefined. */
export function readBook(bytes: Uint8Array): { name: string; cells: (CellObject | undefined)[][] }[] {
  const book = read(bytes, { cellNF: true, cellFormula: true, cellText: false });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name]!;
    const { e: end } = utils.decode_range(sheet['!ref']!);
    const cells = Array.from({ length: end.r + 1 }, (_, r) =>
      Array.from({ length: end.c + 1 }, (_, c) => sheet[utils.encode_cell({ r, c })] as CellObject | undefined),
    );
    return { name, cells };
  });
}
