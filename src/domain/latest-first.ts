/** Rows by their day or instant, the latest first. */
export function latestFirst<T>(rows: readonly T[], timeOf: (row: T) => string): T[] {
  return rows.toSorted((a, b) => timeOf(b).localeCompare(timeOf(a)));
}
