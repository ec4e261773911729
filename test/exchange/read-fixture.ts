import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayoutChoice } from '../../src/exchange/recognition';
import { buildBook, type Book } from './build-book';
import { generateFile, type GeneratedFile, type GeneratorSpec } from './generate/generate-file';

const top = join(import.meta.dirname, '../fixtures/files');

/** The folders of the corpus: each holds a file (`input.*`, or what it is built from) and what it must be read as. */
export const FILE_FIXTURES = readdirSync(top, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** What a fixture's `case.json` may say besides the file. */
interface Case {
  /** Where the name of the file tells something; `input.*` when absent. */
  fileName?: string;
  /** What the user says of the layout. */
  layout?: LayoutChoice;
  /** The country of phone numbers without one. */
  phoneRegion?: string;
}

/** A file of the corpus as a user would drop it. */
export interface Fixture extends Case {
  bytes: Uint8Array<ArrayBuffer>;
  fileName: string;
  /** A file of contacts that the program has already. */
  before?: Uint8Array<ArrayBuffer>;
  /** Of a generated file: whom it is about. */
  generated?: GeneratedFile;
}

/** The file of a fixture: as it stands there, or built from `book.json` or `generate.json`. */
export function openFixture(name: string): Fixture {
  const folder = join(top, name);
  const entries = readdirSync(folder);
  const read = (entry: string) => new Uint8Array(readFileSync(join(folder, entry)));
  const json = (entry: string) => JSON.parse(readFileSync(join(folder, entry), 'utf8')) as unknown;
  const told = entries.includes('case.json') ? (json('case.json') as Case) : {};
  const before = entries.includes('before.csv') ? { before: read('before.csv') } : {};
  if (entries.includes('book.json'))
    return { bytes: buildBook(json('book.json') as Book), fileName: 'input.xlsx', ...before, ...told };
  if (entries.includes('generate.json')) {
    const generated = generateFile(json('generate.json') as GeneratorSpec);
    const { bytes, fileName, before } = generated;
    return { bytes, fileName, ...(before === undefined ? {} : { before }), generated, ...told };
  }
  const input = entries.find((entry) => entry.startsWith('input.'))!;
  return { bytes: read(input), fileName: input, ...before, ...told };
}

/** Where an expectation of a fixture is written down. */
export function expectationPath(name: string, what: 'expected' | 'store'): string {
  return join(top, name, `${what}.json`);
}

/** What a fixture must be read as; undefined when nobody has written it down. */
export function expectationOf(name: string): unknown {
  const path = expectationPath(name, 'expected');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
