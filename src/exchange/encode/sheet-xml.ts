import { say } from '../../domain/said';
import type { CellKind, WrittenColumn } from '../written-file';
import { MAX_CELL } from './sheet-limits';
import { UnwritableFile } from './unwritable-file';

/** The places of the cell formats in {@link STYLES_XML}. */
const FORMATS: Record<CellKind | 'header', number> = { text: 1, id: 1, phone: 1, date: 2, number: 0, header: 3 };

/** The cell formats: general, text (which no program changes), day, and the bold header. */
export const STYLES_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A sheet up to its header: the header row stays in view, columns are as wide as their first rows need. */
export function openSheet(columns: readonly WrittenColumn[], firstRows: readonly string[][]): string {
  const cols = columns.map(({ header, kind }, place) => {
    const width = Math.min(60, Math.max(8, ...[header, ...firstRows.map((row) => row[place] ?? '')].map(longestLine)));
    return `<col min="${place + 1}" max="${place + 1}" width="${width + 2}" style="${FORMATS[kind]}" customWidth="1"/>`;
  });
  const header = columns.map((column, place) => textCell(column.header, FORMATS.header, columnName(place), 1));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData><row r="1">${header.join('')}</row>`
  );
}

/** The end of a sheet. */
export const CLOSE_SHEET = '</sheetData></worksheet>';

/**
 * One row of a sheet. Texts are texts whatever they look like; a whole day is a date.
 *
 * @throws UnwritableFile when a cell is longer than a workbook can hold
 */
export function sheetRow(cells: readonly string[], columns: readonly WrittenColumn[], row: number): string {
  const xml = cells.map((text, place) => {
    const column = columns[place];
    if (text === '' || column === undefined) return '';
    if (text.length > MAX_CELL)
      throw new UnwritableFile(
        say('out.longCell', { column: column.header, row, length: text.length, most: MAX_CELL }),
      );
    return CELLS[column.kind](text, FORMATS[column.kind], columnName(place), row);
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}

type Cell = (text: string, format: number, column: string, row: number) => string;

const textCell: Cell = (text, format, column, row) =>
  `<c r="${column}${row}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

const numberCell: Cell = (text, format, column, row) => `<c r="${column}${row}" s="${format}"><v>${text}</v></c>`;

const CELLS: Record<CellKind, Cell> = {
  text: textCell,
  id: textCell,
  phone: textCell,
  number: (text, format, column, row) =>
    /^-?\d{1,15}(?:\.\d+)?$/.test(text)
      ? numberCell(text, format, column, row)
      : textCell(text, FORMATS.text, column, row),
  date: (text, format, column, row) => {
    const serial = serialOf(text);
    return serial === undefined
      ? textCell(text, FORMATS.text, column, row)
      : numberCell(String(serial), format, column, row);
  },
};

/** The number by which a sheet holds a day; only from March 1900 on do all programs count alike. */
function serialOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900-03-01') return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return exists ? time / 86_400_000 + 25_569 : undefined;
}

const names: string[] = [];

/** A, B, …, Z, AA, … */
function columnName(place: number): string {
  return (names[place] ??=
    (place < 26 ? '' : columnName(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26)));
}

function longestLine(text: string): number {
  return Math.max(
    ...text
      .slice(0, 500)
      .split('\n')
      .map((line) => line.length),
  );
}

/** What XML cannot hold, and an underscore that would be read as the beginning of such an escape (ECMA-376, ST_Xstring). */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are what is escaped
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-f]{4}_)/gi;

/** Most texts have none of all these. */
// eslint-disable-next-line no-control-regex -- these are what is escaped
const SPECIAL = /[&<>"_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or attribute of a workbook's XML. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
