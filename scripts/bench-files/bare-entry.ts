import Dexie from 'dexie';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/web-worker';
import { MIGRATIONS } from '../../src/store/migrations/all-migrations';

export { queueCorrections } from '../../test/bench/queue-corrections';

/** What the bare libraries are asked to read. */
export type BareFormat = 'csv' | 'xlsx' | 'json' | 'vcard';

const PARSE: Record<BareFormat, (file: File) => Promise<unknown>> = {
  csv: async (file) => Papa.parse(await file.text(), { delimiter: ',' }),
  xlsx: (file) => readWorkbook(file),
  json: async (file) => JSON.parse(await file.text()) as unknown,
  // No library for cards is at hand: the lines alone.
  vcard: async (file) => (await file.text()).split(/\r\n/),
};

/** Milliseconds that the bare parser of the format takes for the file in an input of the page. */
export async function timeParser(format: BareFormat, input: HTMLInputElement): Promise<number> {
  const start = performance.now();
  await PARSE[format](input.files![0]!);
  return performance.now() - start;
}

/** Milliseconds that bare Dexie takes to put the contacts that stand in the store into a table with the same indexes, in one go. */
export async function timeBulkPut(): Promise<number> {
  const indexes = MIGRATIONS.flatMap(({ stores }) => stores['contacts'] ?? []).at(-1)!;
  const store = await new Dexie('muster').open();
  const rows: unknown[] = await store.table('contacts').toArray();
  store.close();
  const bare = new Dexie('bare');
  bare.version(1).stores({ contacts: indexes });
  await bare.open();
  const start = performance.now();
  await bare.table('contacts').bulkPut(rows);
  const time = performance.now() - start;
  await bare.delete();
  return time;
}

/** So many contacts become text at once. */
const AT_ONCE = 10_000;

const WRITE: Partial<Record<string, (rows: Record<string, unknown>[]) => unknown>> = {
  'contacts-csv': (rows) =>
    Papa.unparse(
      rows.map(({ title, company, email, location, name }) => ({
        title,
        company,
        email,
        location,
        ...(name as object),
      })),
    ),
  'contacts-json': (rows) => {
    // All of them may be more than one text can hold.
    for (let start = 0; start < rows.length; start += AT_ONCE) JSON.stringify(rows.slice(start, start + AT_ONCE));
  },
};

/** Milliseconds that bare Dexie takes to read all contacts, and then the bare writer of a list (none for workbooks and cards) to make text of them. */
export async function timeWriter(list: string): Promise<number> {
  const store = await new Dexie('muster').open();
  const start = performance.now();
  const rows = (await store.table('contacts').toArray()) as Record<string, unknown>[];
  WRITE[list]?.(rows);
  const time = performance.now() - start;
  store.close();
  return time;
}
