import { Zip, ZipDeflate } from 'fflate';
import { say } from '../../domain/said';
import type { WrittenTable } from '../written-file';
import { inPieces, utf8, type BodyEncoder, type BodyOf } from './body-encoder';
import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS } from './sheet-limits';
import { CLOSE_SHEET, openSheet, sheetRow } from './sheet-xml';
import { UnwritableFile } from './unwritable-file';
import { sheetPath, workbookParts } from './workbook-xml';

/** The earliest time that a zip can hold, so that the same sheets give the same bytes. In local time, as zips count. */
const NO_TIME = new Date(1980, 0, 1);

/** Rows by which the width of columns is told. */
const WIDTH_ROWS = 100;

/**
 * Encodes tables as an Excel workbook (ECMA-376), each a sheet, row by row into the zip: a long list is never held as a whole. A file in
 * parts has one table.
 */
export function workbookEncoder(): BodyEncoder<BodyOf<'workbook'>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes as Uint8Array<ArrayBuffer>);
  });
  let sheets = 0;
  let name = '';
  let row = 0;
  let sheet: ZipDeflate | undefined;
  const start = (path: string): ZipDeflate => {
    const entry = new ZipDeflate(path);
    entry.mtime = NO_TIME;
    zip.add(entry);
    return entry;
  };
  const open = (table: WrittenTable): ZipDeflate => {
    sheet?.push(utf8(CLOSE_SHEET), true);
    if (table.columns.length > MAX_SHEET_COLUMNS)
      throw new UnwritableFile(say('out.wideList', { columns: table.columns.length, most: MAX_SHEET_COLUMNS }));
    sheet = start(sheetPath(++sheets));
    ({ name } = table);
    row = 1;
    sheet.push(utf8(openSheet(table.columns, table.rows.slice(0, WIDTH_ROWS))));
    return sheet;
  };
  return {
    *add({ tables }) {
      if (sheets === 0)
        for (const [path, xml] of workbookParts(tables.map((table) => table.name))) start(path).push(utf8(xml), true);
      for (const table of tables) {
        const into = sheet === undefined || name !== table.name ? open(table) : sheet;
        if (row + table.rows.length > MAX_SHEET_ROWS)
          throw new UnwritableFile(say('out.longList', { most: MAX_SHEET_ROWS - 1 }));
        for (const some of inPieces(table.rows)) {
          into.push(utf8(some.map((cells) => sheetRow(cells, table.columns, ++row)).join('')));
          yield* ready.splice(0);
        }
      }
    },
    *end() {
      sheet?.push(utf8(CLOSE_SHEET), true);
      zip.end();
      yield* ready.splice(0);
    },
  };
}
