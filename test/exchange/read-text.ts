import { mapRows } from '../../src/exchange/map-rows';
import type { MappedRows } from '../../src/exchange/mapped-rows';
import { openFile } from '../../src/exchange/open-file';
import { recogniseFile } from '../../src/exchange/recognise-file';
import type { LayoutChoice, Recognition } from '../../src/exchange/recognition';
import type { ProgramWords } from '../../src/exchange/fill/cell';
import type { ImportedOf } from '../../src/exchange/imported-linked';
import type { RecordKind } from '../../src/exchange/record-kind';
import { sayWell } from '../say-well';

/** What the words of a program are where nobody said anything. */
const NO_WORDS: ProgramWords = { statusWords: {} };

/** A text as a file, recognised and read with the mapping that is proposed; for tests. */
export async function readText(
  text: string,
  fileName = 'export.csv',
  told: LayoutChoice = {},
  program = NO_WORDS,
): Promise<{ recognition: Recognition; mapped: MappedRows; uses: Record<string, string> }> {
  const file = await openFile(new TextEncoder().encode(text), fileName, told);
  if ('kind' in file) throw new Error(sayWell(file.sentence));
  const recognition = recogniseFile(file, [], told);
  if (recognition.kind === 'refusal') throw new Error(sayWell(recognition.sentence));
  const mapped = mapRows(file, recognition, recognition.columns, program);
  return { recognition, mapped, uses: Object.fromEntries(recognition.columns.map(({ header, use }) => [header, use])) };
}

/** The rows of a text that holds records of a kind, without their cells; for tests. */
export async function rowsOf<K extends RecordKind>(
  kind: K,
  text: string,
  program = NO_WORDS,
): Promise<Omit<ImportedOf[K], 'cells'>[]> {
  const { mapped } = await readText(text, 'export.csv', { recordKind: kind }, program);
  if (mapped.kind !== kind) throw new Error(`The rows are ${mapped.kind}.`);
  return (mapped.rows as ImportedOf[K][]).map(({ cells: _cells, ...row }) => row as Omit<ImportedOf[K], 'cells'>);
}
