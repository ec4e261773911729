import { csvRow } from '../csv-row';
import { harmlessText, literalText } from '../spreadsheet-text';
import type { CellKind } from '../written-file';
import { inPieces, utf8, type BodyEncoder, type BodyOf } from './body-encoder';

type CsvForm = 'loader-csv' | 'excel-csv';

/** UTF-8 is only known to Excel by its byte order mark. */
const OPENING: Record<CsvForm, string> = { 'loader-csv': '', 'excel-csv': '\ufeff' };

const LINE_END: Record<CsvForm, string> = { 'loader-csv': '\n', 'excel-csv': '\r\n' };

/** How a cell is kept as it is by a spreadsheet program. */
const GUARDS: Record<CellKind, (text: string) => string> = {
  text: harmlessText,
  id: literalText,
  phone: literalText,
  date: harmlessText,
  number: (text) => text,
};

/** Encodes tables as CSV in either dialect. */
export function csvEncoder(): BodyEncoder<BodyOf<CsvForm>> {
  let isOpen = false;
  return {
    *add({ form, table: { columns, rows } }) {
      const guard = (cells: readonly string[]) =>
        form === 'loader-csv' ? cells : cells.map((cell, place) => GUARDS[columns[place]?.kind ?? 'text'](cell));
      if (!isOpen) {
        const header = columns.map((column) => column.header);
        yield utf8(OPENING[form] + csvRow(form === 'loader-csv' ? header : header.map(harmlessText)) + LINE_END[form]);
      }
      isOpen = true;
      for (const some of inPieces(rows))
        yield utf8(some.map((cells) => csvRow(guard(cells)) + LINE_END[form]).join(''));
    },
    *end() {},
  };
}
