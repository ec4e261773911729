import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapRows } from '../../src/exchange/map-rows';
import { openFile } from '../../src/exchange/open-file';
import { recogniseFile } from '../../src/exchange/recognise-file';

const top = join(import.meta.dirname, '../fixtures/files');

/** The folders of the corpus: each holds `input.*` and what it must be read as. */
export const FILE_FIXTURES = readdirSync(top).sort();

/** What a fixture is read as, in the shape of its `expected.json`. */
export async function readFixture(name: string): Promise<unknown> {
  const file = readdirSync(join(top, name)).find((entry) => entry.startsWith('input.'))!;
  const bytes = new Uint8Array(readFileSync(join(top, name, file)));
  const opened = await openFile(bytes, file);
  if ('kind' in opened) return opened;
  const recognised = recogniseFile(opened);
  if (recognised.kind === 'refusal') return recognised;
  const { form, encoding, delimiter, headerLine, rowCount, footerRows, columns, notes } = recognised;
  const read = mapRows(opened, recognised, columns, { statusWords: {} });
  const mapped = { ...read, rows: read.rows.map(({ cells: _cells, ...row }) => row) };
  const uses = Object.fromEntries(columns.map(({ header, use }) => [header, use]));
  return { form, encoding, delimiter, headerLine, rowCount, footerRows, uses, notes, mapped };
}

/** What a fixture must be read as; undefined when nobody has written it down. */
export function expectationOf(name: string): unknown {
  const path = join(top, name, 'expected.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
