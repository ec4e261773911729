import { say } from '../../domain/said';
import { decodeText, PIECE_BYTES } from '../decode-text';
import { MAX_COLUMNS } from '../file-limits';
import type { OpenedFile } from '../opened-file';
import type { FileRow } from '../read-rows';
import type { Encoding, LayoutChoice } from '../recognition';
import { refuse, type Refusal } from '../refusal';
import { RefusedFile } from '../refused-file';
import { flattenRecord } from './flatten-record';
import { checkMusterFile } from './check-muster-file';
import { JsonCursor } from './json-cursor';
import { parseJson } from './parse-json';
import { readJsonRecords, refuseListless, type JsonItem } from './read-json-records';

/** One list of records in the file. */
interface JsonList {
  rows: number;
  /** The columns of all its records, in the order in which they first come. */
  header: Map<string, number>;
}

/**
 * Opens JSON: a list of objects, an object with such lists, or one object a line. The file is read once to learn its columns, and again
 * each time its rows are asked for; it is never held as a whole. The line of a row is the number of its record.
 *
 * @throws RefusedFile when it is no valid JSON, unsafe, or has no list of records
 */
export function* openJson(
  bytes: Uint8Array,
  encoding: Encoding,
  fileName: string,
  told: LayoutChoice,
): Generator<void, OpenedFile> {
  const hasLines = isRecordALine(bytes, encoding);
  const items = (cursor: JsonCursor) => readJsonRecords(cursor, hasLines);
  const newCursor = () => new JsonCursor(decodeText(bytes, encoding));
  const lists = yield* surveyLists(newCursor(), items);
  const name = chooseList(lists, told);
  const { header } = lists.get(name)!;
  return {
    format: 'json',
    fileName,
    encoding,
    ...(lists.size > 1 ? { sheets: [...lists].map(([name, { rows }]) => ({ name, rows })) } : {}),
    ...(name === '' ? {} : { sheet: name }),
    headerLine: 0,
    header: [...header.keys()],
    preambleRows: 0,
    notes: () => [],
    pieces: Math.ceil(bytes.length / PIECE_BYTES),
    *rows() {
      const cursor = newCursor();
      let rows: FileRow[] = [{ line: 0, cells: [...header.keys()] }];
      let line = 0;
      let pieces = 0;
      for (const item of items(cursor)) {
        if (item.kind === 'record' && item.list === name) rows.push(readRow(item, ++line, header));
        if (cursor.piecesRead === pieces) continue;
        pieces = cursor.piecesRead;
        yield rows;
        rows = [];
      }
      yield rows;
    },
  };
}

/** JSON Lines: the first line is a whole object, and another one follows. */
function isRecordALine(bytes: Uint8Array, encoding: Encoding): boolean {
  const [text = ''] = decodeText(bytes, encoding);
  const start = text.trimStart();
  const end = start.indexOf('\n');
  if (end === -1 || !/^\s*\{/.test(start.slice(end, end + 1000))) return false;
  try {
    return isRecord(JSON.parse(start.slice(0, end)));
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function* surveyLists(
  cursor: JsonCursor,
  items: (cursor: JsonCursor) => Iterable<JsonItem>,
): Generator<void, Map<string, JsonList>> {
  const lists = new Map<string, JsonList>();
  let pieces = 0;
  for (const item of items(cursor)) {
    if (cursor.piecesRead > pieces) yield;
    pieces = cursor.piecesRead;
    const value = parseJson(item.value);
    if (item.kind === 'beside') {
      if (item.key === 'muster') checkMusterFile(value);
      continue;
    }
    const known = lists.get(item.list);
    if (known === undefined && !isRecord(value)) continue;
    const list = known ?? { rows: 0, header: new Map() };
    lists.set(item.list, list);
    list.rows++;
    if (isRecord(value)) addColumns(list, value);
  }
  if (lists.size === 0) throw new RefusedFile(refuseListless());
  return lists;
}

function addColumns({ rows, header }: JsonList, record: object): void {
  for (const name of flattenRecord(record).keys()) if (!header.has(name)) header.set(name, header.size);
  if (header.size > MAX_COLUMNS) throw new RefusedFile(refuseWidth(rows));
}

function refuseWidth(record: number): Refusal {
  return refuse('too-many-columns', say('file.json.wide', { most: MAX_COLUMNS, record }), record);
}

/** The list that was told by name or by kind of record, else the contacts, else the first. */
function chooseList(lists: ReadonlyMap<string, JsonList>, { sheet, recordKind }: LayoutChoice): string {
  if (sheet !== undefined && !lists.has(sheet))
    throw new RefusedFile(refuse('not-a-table', say('file.json.otherList', { sheet })));
  const wanted = [sheet, recordKind, 'contacts'].find((name) => name !== undefined && lists.has(name));
  return wanted ?? [...lists.keys()][0]!;
}

function readRow({ value }: JsonItem, line: number, header: ReadonlyMap<string, number>): FileRow {
  const record = parseJson(value);
  if (!isRecord(record)) return { line, cells: [value.text], flaw: say('row.noObject') };
  const cells = Array.from(header, () => '');
  for (const [name, text] of flattenRecord(record)) cells[header.get(name)!] = text;
  return { line, cells };
}
