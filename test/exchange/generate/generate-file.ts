import { ADDRESS_BOOKS } from './address-books';
import { CARDS } from './cards';
import { generatePeople, type Person } from './people';
import type { SourceForm } from './source-form';
import { SYSTEMS } from './systems';
import { PEOPLE, TABLES } from './tables';

/** What a large file is made of: `generate.json` of a fixture. */
export interface GeneratorSpec {
  source: string;
  rows: number;
  seed: number;
}

/** A large file, and whom it is about. */
export interface GeneratedFile {
  bytes: Uint8Array<ArrayBuffer>;
  fileName: string;
  /** A file of the people, where the file speaks of contacts that the program has. */
  before?: Uint8Array<ArrayBuffer>;
  form: SourceForm;
  people: Person[];
}

const FORMS: Record<string, SourceForm> = { ...SYSTEMS, ...ADDRESS_BOOKS, ...CARDS, ...TABLES };

/** Writes a large file as a source does: the same bytes for the same words. */
export function generateFile({ source, rows, seed }: GeneratorSpec): GeneratedFile {
  const form = FORMS[source];
  if (form === undefined) throw new Error(`Nobody writes ${source}.`);
  const people = generatePeople(rows, seed);
  const before = form.needsPeople ? { before: bytesOf(PEOPLE, people) } : {};
  return { bytes: bytesOf(form, people), fileName: form.fileName, ...before, form, people };
}

function bytesOf(form: SourceForm, people: readonly Person[]): Uint8Array<ArrayBuffer> {
  const written = form.write(people);
  if (typeof written !== 'string') return written;
  const text = form.hasMark ? `\ufeff${written}` : written;
  return ENCODE[form.encoding ?? 'utf-8'](text);
}

const ENCODE: Record<NonNullable<SourceForm['encoding']>, (text: string) => Uint8Array<ArrayBuffer>> = {
  'utf-8': (text) => new Uint8Array(Buffer.from(text, 'utf8')),
  'utf-16le': (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
  // The letters of the generated people are the same in both.
  'windows-1252': (text) => new Uint8Array(Buffer.from(text, 'latin1')),
};
