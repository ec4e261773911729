import type { WrittenCorrections } from '../written-file';

/** What several writers made, as one. */
export function joinWritten(...written: readonly WrittenCorrections[]): WrittenCorrections {
  return { files: written.flatMap(({ files }) => files), skipped: written.flatMap(({ skipped }) => skipped) };
}

/** The rows that pass and those that do not, each in their order. */
export function partRows<T>(rows: readonly T[], passes: (row: T) => boolean): [passing: T[], others: T[]] {
  return [rows.filter(passes), rows.filter((row) => !passes(row))];
}
