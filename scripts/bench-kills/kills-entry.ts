import Dexie from 'dexie';

export { queueCorrections } from '../../test/bench/queue-corrections';
export { holdAtFirstChange } from './hold-at-first-change';

type Row = Record<string, unknown>;

/** What stands in the store, in forms that can be compared. */
export interface StoreDigest {
  /** Of every row as it is: two are equal only where nothing at all was written in between. */
  exact: string;
  /** Of every row without generated ids and instants, by table: two runs of the same work give the same. */
  content: Record<string, string>;
  rows: Record<string, number>;
  batches: { id: string; state: string; correctionIds: string[] }[];
  /** The bytes kept for each batch, as a hash. */
  files: Record<string, string>;
  /** Corrections by state and batch, as `state batch`. */
  corrections: Record<string, number>;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;

/** Reads the whole database, past all of the product's own code. */
export async function digest(): Promise<StoreDigest> {
  const database = await new Dexie('muster').open();
  const tables = await Promise.all(
    database.tables.map(async ({ name }) => [name, (await database.table(name).toArray()) as Row[]] as const),
  );
  database.close();
  const rowsOf = (name: string) => tables.find(([table]) => table === name)?.[1] ?? [];
  const names = new Map(
    [...rowsOf('accounts'), ...rowsOf('contacts')].map((row) => [row['id'] as string, nameOf(row)]),
  );
  const content: Record<string, string> = {};
  for (const [name, rows] of tables)
    content[name] = await hashOf(
      rows
        .map((row) => describe(row, names))
        .sort()
        .join('\n'),
    );
  const files = rowsOf('exportFiles').map(
    async (row) => [row['id'], await hashOf(row['bytes'] as BufferSource)] as const,
  );
  return {
    exact: await hashOf(
      tables
        .map(
          ([name, rows]) =>
            `${name}\n${rows
              .map((row) => write(row))
              .sort()
              .join('\n')}`,
        )
        .join('\n'),
    ),
    content,
    rows: Object.fromEntries(tables.map(([name, rows]) => [name, rows.length])),
    batches: rowsOf('batches').map((row) => ({
      id: row['id'] as string,
      state: row['state'] as string,
      correctionIds: (row['files'] as { correctionIds: string[] }[]).flatMap(({ correctionIds }) => correctionIds),
    })),
    files: Object.fromEntries(await Promise.all(files)) as Record<string, string>,
    corrections: Object.fromEntries(
      [
        ...Map.groupBy(rowsOf('corrections'), ({ state, batchId }) =>
          `${state as string} ${(batchId as string) ?? ''}`.trim(),
        ),
      ].map(([state, rows]) => [state, rows.length]),
    ),
  };
}

function nameOf({ name, title }: Row): string {
  return typeof name === 'string' ? name : `${(name as { full: string }).full}, ${title as string}`;
}

/** A row by what it says: linked accounts and contacts by their names. */
function describe(row: Row, names: ReadonlyMap<string, string>): string {
  const said = { ...row };
  if (typeof said['id'] === 'number') delete said['id'];
  return write(said)
    .replace(ID, (id) => names.get(id) ?? '#')
    .replace(INSTANT, '@');
}

function write(value: unknown): string {
  if (ArrayBuffer.isView(value)) return `"${value.byteLength} bytes"`;
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, of]) => `${JSON.stringify(key)}:${write(of)}`).join()}}`;
}

async function hashOf(data: string | BufferSource): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
