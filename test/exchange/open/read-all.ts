import { openFile } from '../../../src/exchange/open-file';
import type { OpenedFile } from '../../../src/exchange/opened-file';
import { recogniseFile } from '../../../src/exchange/recognise-file';
import type { LayoutChoice, Recognition } from '../../../src/exchange/recognition';
import type { FileRow } from '../../../src/exchange/read-rows';
import type { Refusal } from '../../../src/exchange/refusal';
import { sayWell } from '../../say-well';

const bytesOf = (content: Uint8Array | string) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The file opened; fails the test when it is refused. */
export async function open(content: Uint8Array | string, told: LayoutChoice = {}, name = 'file'): Promise<OpenedFile> {
  const file = await openFile(bytesOf(content), name, told);
  if ('kind' in file) throw new Error(`Refused: ${sayWell(file.sentence)}`);
  return file;
}

/** All rows of an opened file. */
export function rowsOf(file: OpenedFile): FileRow[] {
  return [...file.rows()].flat();
}

/** The cells of all rows below the header, without blank rows. */
export async function cellsOf(content: Uint8Array | string, told: LayoutChoice = {}): Promise<string[][]> {
  const file = await open(content, told);
  return rowsOf(file)
    .filter(({ line, cells }) => line > file.headerLine && cells.some((cell) => cell !== ''))
    .map(({ cells }) => cells);
}

/** The rows below the header with their cells by the names of their columns; blank cells are left out. */
export async function recordsOf(
  content: Uint8Array | string,
  told: LayoutChoice = {},
): Promise<Record<string, string>[]> {
  const { header } = await open(content, told);
  const rows = await cellsOf(content, told);
  return rows.map((cells) =>
    Object.fromEntries(cells.map((cell, index) => [header[index]!, cell] as const).filter(([, cell]) => cell !== '')),
  );
}

/** Opens and recognises; a refusal comes out in words. */
export async function recognise(
  content: Uint8Array | string,
  told: LayoutChoice = {},
  name = 'file',
): Promise<Recognition | (Omit<Refusal, 'sentence'> & { sentence: string })> {
  const file = await openFile(bytesOf(content), name, told);
  const answer = 'kind' in file ? file : recogniseFile(file, [], told);
  return answer.kind === 'refusal' ? { ...answer, sentence: sayWell(answer.sentence) } : answer;
}
