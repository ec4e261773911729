import { say, type Said } from '../../domain/said';
import { decodeText } from '../decode-text';
import { refuseNul } from '../detect-encoding';
import { MAX_COLUMNS } from '../file-limits';
import type { OpenedFile } from '../opened-file';
import type { FileRow } from '../read-rows';
import type { Encoding } from '../recognition';
import { refuse } from '../refusal';
import { RefusedFile } from '../refused-file';
import { readCardValues } from './card-values';
import { readCards, type Card } from './read-cards';
import { VCARD_COLUMNS } from './vcard-columns';

const ROWS_A_PIECE = 1000;

/**
 * Opens a file of contact cards (vCard). Each card becomes a row, whose line is that of its BEGIN; the columns are those that any card
 * has a value for. The file is read once to learn them, and again each time its rows are asked for.
 *
 * @throws RefusedFile when it holds no card, or is unsafe
 */
export function* openCards(bytes: Uint8Array, encoding: Encoding, fileName: string): Generator<void, OpenedFile> {
  const cards = () => readCards(decodeText(bytes, encoding));
  const { columns, count, notes } = yield* surveyCards(cards());
  if (columns.length === 0) throw new RefusedFile(refuse('empty', say('file.noCards')));
  return {
    format: 'vcard',
    fileName,
    encoding,
    headerLine: 0,
    header: columns,
    preambleRows: 0,
    notes: () => notes,
    pieces: Math.ceil(count / ROWS_A_PIECE),
    *rows() {
      let rows: FileRow[] = [{ line: 0, cells: [...columns] }];
      for (const card of cards()) {
        rows.push(readRow(card, columns));
        if (rows.length < ROWS_A_PIECE) continue;
        yield rows;
        rows = [];
      }
      yield rows;
    },
  };
}

function* surveyCards(cards: Iterable<Card>): Generator<void, { columns: string[]; count: number; notes: Said[] }> {
  const seen = new Set<string>();
  const lost = { binaries: 0, stray: [] as number[], strays: 0 };
  let count = 0;
  for (const card of cards) {
    if (++count % ROWS_A_PIECE === 0) yield;
    const { values, binaries } = readCardValues(card);
    for (const column of values.keys()) seen.add(column);
    if (seen.size > MAX_COLUMNS) throw new RefusedFile(refuseWidth(card.line));
    lost.binaries += binaries;
    lost.strays += card.strayLines.length;
    if (lost.stray.length === 0) lost.stray = card.strayLines.slice(0, 1);
  }
  const known: string[] = VCARD_COLUMNS.filter((column) => seen.has(column));
  return { columns: [...known, ...[...seen].filter((column) => !known.includes(column))], count, notes: notesOf(lost) };
}

function notesOf({ binaries, stray, strays }: { binaries: number; stray: number[]; strays: number }): Said[] {
  const notes: Said[] = [];
  if (binaries > 0) notes.push(say('note.pictures', { count: binaries }));
  if (strays > 0) notes.push(say('note.strayLines', { count: strays, line: stray[0] ?? null }));
  return notes;
}

function readRow(card: Card, columns: readonly string[]): FileRow {
  const { values } = readCardValues(card);
  const cells = columns.map((column) => values.get(column) ?? '');
  if (cells.some((cell) => cell.includes('\0'))) throw new RefusedFile(refuseNul(card.line));
  const flaw = card.isOpen ? say('row.openCard') : flawOf(values);
  return { line: card.line, cells, ...(flaw === undefined ? {} : { flaw }) };
}

/** Address books have cards of companies and groups among those of persons. */
function flawOf(values: ReadonlyMap<string, string>): Said | undefined {
  const kind = (values.get('KIND') ?? values.get('X-ABSHOWAS') ?? '').toLowerCase();
  return ['org', 'company', 'group', 'location', 'application', 'device'].includes(kind)
    ? say('row.noPerson', { kind })
    : undefined;
}

function refuseWidth(line: number) {
  return refuse('too-many-columns', say('file.wideCards', { most: MAX_COLUMNS, line }), line);
}
