import { say, type Said } from '../../domain/said';
import { MAX_SHEET_BYTES } from '../file-limits';
import { findHeader, headerAt, type FoundHeader } from '../find-header';
import type { OpenedFile } from '../opened-file';
import type { FileRow } from '../read-rows';
import type { LayoutChoice, SheetFacts } from '../recognition';
import { refuse, type Refusal } from '../refusal';
import { RefusedFile } from '../refused-file';
import { isBlankRow } from '../survey-rows';
import { countSheetRows } from './count-sheet-rows';
import { decodeXml } from './decode-xml';
import { inflateEntry, PACKED_PIECE_BYTES } from './inflate-entry';
import { refuseOtherPackedFile } from './other-packed-file';
import { readCellFormats } from './read-cell-formats';
import { readSharedTexts } from './read-shared-texts';
import { SheetReader, type SheetContext, type SheetLosses } from './sheet-reader';
import { findWorkbookParts, type WorkbookSheet } from './workbook-parts';
import { XmlReader } from './xml-reader';
import { readZipDirectory } from './zip-directory';

const HEAD_ROWS = 200;

/**
 * Opens a workbook (.xlsx, .xlsm). Its sheet is unpacked and read in pieces, each time its rows are asked for; only the texts that its
 * cells point to are held.
 *
 * @throws RefusedFile when it is no workbook, damaged, or unsafe, or none of its sheets has a table
 */
export function* openWorkbook(bytes: Uint8Array, fileName: string, told: LayoutChoice): Generator<void, OpenedFile> {
  const entries = readZipDirectory(bytes);
  const parts = findWorkbookParts(bytes, entries);
  if (parts === null) throw new RefusedFile(refuseOtherPackedFile([...entries.keys()]));
  const context: SheetContext = {
    texts: yield* readSharedTexts(bytes, parts.texts),
    formats: readCellFormats(bytes, parts.styles),
    isFrom1904: parts.isFrom1904,
  };
  const { sheet, head, header } = chooseSheet(bytes, parts.sheets, context, told);
  const sheets = yield* countRows(bytes, parts.sheets);
  const width = head.reduce((width, row) => Math.max(width, row.cells.length), header.row.cells.length);
  let losses: SheetLosses | undefined;
  return {
    format: 'workbook',
    fileName,
    ...(sheets.length > 1 ? { sheets } : {}),
    sheet: sheet.name,
    headerLine: header.row.line,
    header: padTo(width, [...header.row.cells]),
    preambleRows: head.slice(0, header.index).filter(({ cells }) => !isBlankRow(cells)).length,
    notes: () => (losses === undefined ? [] : describeLosses(losses)),
    pieces: Math.ceil((sheet.entry.end - sheet.entry.start) / PACKED_PIECE_BYTES),
    *rows() {
      const reader = new SheetReader(context);
      for (const rows of readSheet(bytes, sheet, reader)) {
        for (const row of rows) if (!isBlankRow(row.cells)) padTo(width, row.cells);
        yield rows;
      }
      losses = reader.losses;
    },
  };
}

/** The sheets with rows. One alone is not counted: there is nothing to choose. */
function* countRows(bytes: Uint8Array, sheets: readonly WorkbookSheet[]): Generator<void, SheetFacts[]> {
  if (sheets.length < 2) return [];
  const counted: SheetFacts[] = [];
  for (const { name, entry } of sheets) counted.push({ name, rows: yield* countSheetRows(bytes, entry) });
  return counted.filter(({ rows }) => rows > 0);
}

/** The sheet that was told, else the first with a header; a hidden one only where no other has one. */
function chooseSheet(
  bytes: Uint8Array,
  sheets: readonly WorkbookSheet[],
  context: SheetContext,
  { sheet: told, headerLine }: LayoutChoice,
): { sheet: WorkbookSheet; head: FileRow[]; header: FoundHeader } {
  const inOrder = [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)];
  let isEmpty = true;
  for (const sheet of inOrder) {
    if (told !== undefined && sheet.name !== told) continue;
    const head = readHead(bytes, sheet, context);
    isEmpty &&= head.every(({ cells }) => isBlankRow(cells));
    const header = headerLine === undefined ? findHeader(head) : headerAt(head, headerLine);
    if (header !== null) return { sheet, head, header };
  }
  throw new RefusedFile(isEmpty ? refuse('empty', say('file.emptyWorkbook')) : refuseHeaderless(told));
}

function refuseHeaderless(told: string | undefined): Refusal {
  return refuse(
    'not-a-table',
    told === undefined ? say('file.noHeader') : say('file.noHeaderInSheet', { sheet: told }),
  );
}

function readHead(bytes: Uint8Array, sheet: WorkbookSheet, context: SheetContext): FileRow[] {
  const head: FileRow[] = [];
  for (const rows of readSheet(bytes, sheet, new SheetReader(context))) {
    head.push(...rows);
    if (head.length >= HEAD_ROWS) break;
  }
  return head.slice(0, HEAD_ROWS);
}

function* readSheet(bytes: Uint8Array, { name, entry }: WorkbookSheet, reader: SheetReader): Generator<FileRow[]> {
  const xml = new XmlReader(say('file.damaged.sheet', { name }), reader.handlers);
  for (const text of decodeXml(inflateEntry(bytes, entry, MAX_SHEET_BYTES))) {
    xml.write(text);
    yield reader.take();
  }
  xml.end();
  yield reader.take();
}

/** Cells are missing at the end of a row in a sheet where they are blank. */
function padTo(width: number, cells: string[]): string[] {
  while (cells.length < width) cells.push('');
  return cells;
}

function describeLosses({ errors, firstError, unsolved, firstUnsolved }: SheetLosses): Said[] {
  const notes: Said[] = [];
  if (errors > 0) notes.push(say('note.cellErrors', { count: errors, first: firstError }));
  if (unsolved > 0) notes.push(say('note.unsolved', { count: unsolved, first: firstUnsolved }));
  return notes;
}
