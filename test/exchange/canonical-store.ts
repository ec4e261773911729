/** The tables that an import writes records into. */
const TABLES = ['accounts', 'products', 'contacts', 'assets', 'uses', 'nominations', 'nextActions'] as const;

type Row = Record<string, unknown>;

/** What depends on the order in which rows were written, and what is derived from the rest. */
const GENERATED = new Set(['id', 'programId', 'keys']);

/** The instants of the test world's clock, which say when rows were written; those of the file are other days. */
const WRITTEN_AT = /^2026-03-01T09:/;

/** The fields that hold ids of other records. */
const LINKS = /Ids?$/;

/**
 * The records of one program as text that can be read and compared: without generated ids and instants, what is blank left out, links by
 * the names of what they link, rows in the order of their names. With what the program learnt of its systems.
 */
export function canonicalStore(tables: Record<string, unknown[]>, programId: string): Record<string, unknown> {
  const rowsOf = (table: string) => ((tables[table] ?? []) as Row[]).filter((row) => row['programId'] === programId);
  const names = nameRows(TABLES.map(rowsOf));
  const records = TABLES.map(
    (table) =>
      [
        table,
        rowsOf(table)
          .map((row) => describe(row, names))
          .sort(byText),
      ] as const,
  );
  const program = (tables['programs'] as Row[]).find(({ id }) => id === programId)!;
  return {
    ...Object.fromEntries(records.filter(([, rows]) => rows.length > 0)),
    systems: program['systems'],
  };
}

/** The names by which rows are linked; a second one of a name gets a number. */
function nameRows(tables: readonly Row[][]): Map<string, string> {
  const names = new Map<string, string>();
  for (const rows of tables) {
    const taken = new Map<string, number>();
    for (const row of [...rows].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))) {
      const name = nameOf(row);
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      names.set(row['id'] as string, count === 1 ? name : `${name} (${count})`);
    }
  }
  return names;
}

function nameOf({ name, title, what }: Row): string {
  if (typeof name === 'object' && name !== null) return (name as { full: string }).full;
  return (name ?? title ?? what ?? '') as string;
}

function describe(row: Row, names: ReadonlyMap<string, string>): unknown {
  const shown = (value: unknown, field = ''): unknown => {
    if (field === 'externalIds')
      return (value as { system: string; id: string }[]).map(({ system, id }) => `${system} ${id}`);
    if (typeof value === 'string') return LINKS.test(field) ? (names.get(value) ?? value) : value;
    if (Array.isArray(value)) return value.map((item) => shown(item, field));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(withoutPlainJob(value)).filter(([key, of]) => !GENERATED.has(key) && !isBlank(of));
    return Object.fromEntries(
      entries.map(([key, of]) => [key, shown(of, key)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  return shown(row);
}

/** A contact's only job is the one that its title and company say. */
function withoutPlainJob(row: object): object {
  const { employments, title, company, ...rest } = row as Row;
  const [job, ...others] = (employments ?? []) as Row[];
  const isPlain =
    others.length === 0 && job?.['title'] === title && job?.['company'] === company && job?.['state'] === 'current';
  return isPlain ? { ...rest, title, company } : row;
}

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value === 'string') return WRITTEN_AT.test(value);
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function byText(a: unknown, b: unknown): number {
  const [one, other] = [a, b].map((row) => `${nameOf(row as Row)}\n${JSON.stringify(row)}`) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}
