/** How many levels become columns of their own ("Account.Owner.Name"); what is deeper is kept as JSON. */
const LEVELS = 3;

/** The values of a record by their columns: objects inside become columns with a dot, plain lists are joined by semicolons. */
export function flattenRecord(record: object): Map<string, string> {
  const values = new Map<string, string>();
  addValues(values, record, '', LEVELS);
  return values;
}

function addValues(values: Map<string, string>, record: object, before: string, levels: number): void {
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    const name = `${before}${key}`;
    if (isObject(value) && levels > 1) addValues(values, value, `${name}.`, levels - 1);
    else values.set(freeName(values, name), textOf(value));
  }
}

/** A key with a dot in it may name what an object inside names too. */
function freeName(values: ReadonlyMap<string, string>, name: string): string {
  let free = name;
  for (let count = 2; values.has(free); count++) free = `${name} (${count})`;
  return free;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.some(isNested) ? JSON.stringify(value) : value.map(textOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
